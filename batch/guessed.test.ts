/** What recognition guessed of a register, and what it asks about its key, in the JSON of a batch run. */
import { createWorkbook, type NewCell } from "../xlsx/new";
import { cli, findingsOf, workFolder } from "./testing/run-cli";

jest.setTimeout(120_000);

const folder = workFolder();
const OWN = ["Systemnavn", "Leverandør", "Systemtype", "Sagsbærende"];
const rows = (first: readonly string[], cells: (n: number) => NewCell[]): NewCell[][] => [
  [...first, ...OWN],
  ...[1, 2, 3].map((n) => [...cells(n), `System ${n}`, "Leverandør A/S", "Fagsystem", "Ja"]),
];

test.each([
  [
    "a guessed column",
    rows(["Vores nr."], (n) => [`N-${n}`]),
    { columns: { systemId: "Vores nr." }, guessed: ["systemId"], keyCandidates: [] },
    ["  ”System-id” er gættet af indholdet: ”Vores nr.”"],
  ],
  [
    "a key that is asked about",
    rows(["Alfa", "Beta"], (n) => [`N-${n}`, 10 * n]),
    {
      guessed: [],
      missing: expect.arrayContaining(["systemId"]),
      keyCandidates: [
        { sheet: "Overblik", header: "Alfa", column: "A" },
        { sheet: "Overblik", header: "Beta", column: "B" },
      ],
    },
    [
      "  Hvilken kolonne er ”System-id”? Det kan være ”Alfa” (Overblik, kolonne A) eller ”Beta” (Overblik, kolonne B). Åbn projektmappen i Excel, og vælg den under Registre.",
    ],
  ],
  ["a register read by its headers", rows(["System-id"], (n) => [`N-${n}`]), { guessed: [], keyCandidates: [] }, []],
] as const)("%s", async (name, cells, expected, lines) => {
  const input = folder.put(
    `${name}.xlsx`,
    createWorkbook({ sheets: [{ name: "Overblik", rows: cells.map((row) => [...row]), headerRow: 0 }] }),
  );
  const file = await findingsOf(input, null, "--do", "validate");
  expect(file.registers).toMatchObject([{ register: "systems", rows: 3, ...expected }]);
  const { out } = await cli(input, "--do", "validate");
  expect(out.split("\n").filter((line) => /gættet|Hvilken kolonne/.test(line))).toEqual(lines);
});
