/** Questions of recognition from a command line: reported, answered by an option, and never guessed. */
import { createWorkbook } from "../xlsx/new";
import { SYSTEM_ROWS, SYSTEMS, table } from "./testing/register-rows";
import { cli, findingsOf, workFolder } from "./testing/run-cli";

jest.setTimeout(120_000);

const folder = workFolder();
const rows = table(SYSTEMS, SYSTEM_ROWS);
const copies = folder.put(
  "kopier.xlsx",
  createWorkbook({
    sheets: [
      { name: "Systemer", rows, headerRow: 0 },
      { name: "Systemer (2)", rows: rows.slice(0, -1), headerRow: 0 },
    ],
  }),
);

test("a workbook in which all is unclear ends with the question and how to answer it, in one line", async () => {
  const result = await cli(copies, "--json", "-");
  expect(result).toMatchObject({ code: 2, out: "" });
  expect(result.err.trimEnd().split("\n")).toHaveLength(1);
  expect(result.err).toMatch(
    /Hvilket ark er ”Systemer og kontrakter”\? Arket ”Systemer” og arket ”Systemer \(2\)” passer næsten lige godt\./,
  );
  expect(result.err).toContain('--register systems="Systemer (2)"');
});

test("the option answers it, for highlights and summaries too", async () => {
  const file = await findingsOf(copies, folder.path("ud.xlsx"), "--register", "systems=Systemer (2)");
  expect(file.registers).toMatchObject([{ register: "systems", sheet: "Systemer (2)", rows: SYSTEM_ROWS.length - 1 }]);
  expect(file.questions).toEqual([]);
  expect(file.sheets.length).toBeGreaterThan(0);
});

test("a register may be named several times: the sheets are read as one, and no others", async () => {
  const own = (from: number, to: number): (typeof rows)[number][] => [rows[0]!, ...rows.slice(from, to)];
  const sheets = [
    { name: "Social", rows: own(1, 2), headerRow: 0 },
    { name: "Teknik", rows: own(2, 3), headerRow: 0 },
    { name: "Arkiv", rows: own(3, 4), headerRow: 0 },
  ];
  const path = folder.put("dele.xlsx", createWorkbook({ sheets }));
  const asked = await cli(path, "--json", "-");
  expect(asked.err).toContain('--register systems="Social" --register systems="Teknik" --register systems="Arkiv" (alle som ét register)');
  const file = await findingsOf(path, null, "--do", "validate", "--register", "systems=Social", "--register", "systems=Arkiv");
  expect(file.registers).toMatchObject([{ register: "systems", rows: 2, parts: [{ sheet: "Social" }, { sheet: "Arkiv" }] }]);
  expect(file.leftOut).toEqual([
    expect.stringContaining("Arket ”Teknik” ligner også ”Systemer og kontrakter”, men er ikke læst (1 række), fordi I har valgt"),
  ]);
  expect(new Set(file.findings.map(({ sheet }) => sheet))).not.toContain("Teknik");
});

test.each([
  ["systems=Findes ikke", /intet ark med indhold, der hedder ”Findes ikke”/],
  ["system=Systemer", /REGISTER er systems, interfaces, .* eller none/],
])("--register %s can't be used", async (answer, line) => {
  const result = await cli(copies, "--register", answer);
  expect(result).toMatchObject({ code: 2, out: "" });
  expect(result.err).toMatch(line);
});
