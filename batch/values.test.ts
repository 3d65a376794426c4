/** Meanings of words from a file: for one run, before what the workbook remembers, and refused where they can't be used. */
import { createWorkbook, type NewCell } from "../xlsx/new";
import { meaningsFile } from "../src/core/meanings/stored-meanings";
import { SYSTEM_ROWS, SYSTEMS, table } from "./testing/register-rows";
import { cli, findingsOf, workFolder } from "./testing/run-cli";

jest.setTimeout(120_000);

const folder = workFolder();
const rows: NewCell[][] = table(
  SYSTEMS,
  SYSTEM_ROWS.map((row, index) => ({ ...row, integratesKmdSag: index === 1 ? "Joda" : "Nej" })),
);
const input = folder.put("ord.xlsx", createWorkbook({ sheets: [{ name: "Systemer og kontrakter", rows, headerRow: 0 }] }));
const values = folder.put("ord.json", meaningsFile([{ list: "systems.integratesKmdSag", word: "joda", means: "value", value: "Ja" }]));
const DAY = ["--today", "2026-11-24", "--do", "validate"];

test("without them the word is asked about, with them it is read as what it means", async () => {
  const before = await findingsOf(input, null, ...DAY);
  expect(before.words).toEqual([expect.objectContaining({ list: "systems.integratesKmdSag", word: "Joda", count: 1 })]);
  expect(before.findings.filter(({ rule }) => rule === "systems-closed-list")).toMatchObject([{ severity: "oplysning" }]);
  const after = await findingsOf(input, null, ...DAY, "--values", values);
  expect(after.words).toEqual([]);
  expect(after.findings.filter(({ rule }) => rule === "systems-closed-list")).toEqual([]);
  const depends = (file: typeof after): string[] => file.dependencies.map((system) => system.depends);
  expect([depends(before)[1], depends(after)[1]]).toEqual(["ukendt", "direkte"]);
});

test.each([
  ["no file", folder.path("væk.json"), /findes ikke eller kan ikke læses/],
  ["another file", folder.put("andet.json", "{}"), /holder ikke svar/],
  ["a newer file", folder.put("ny.json", '{"schema":"ud-af-kmd-sag/betydninger","version":9}'), /nyere udgave/],
  [
    "an answer that is no value",
    folder.put("forkert.json", meaningsFile([{ list: "systems.integratesKmdSag", word: "x", means: "value", value: "Nok" }])),
    /1 af svarene/,
  ],
])("%s can't be used", async (_what, file, line) => {
  const result = await cli(input, "--values", file, "--json", "-");
  expect(result).toMatchObject({ code: 2, out: "" });
  expect(result.err).toMatch(line);
});
