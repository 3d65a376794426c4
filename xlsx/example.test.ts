import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook } from "./new";
import { openWorkbook } from "./open";
import { setFirstCell } from "./testing/example";

test("the README's example changes one cell and nothing else", () => {
  const bytes = createWorkbook({ sheets: [{ name: "A", rows: [["old", 1]] }] });
  const { saved, differences } = setFirstCell(bytes, "new");
  expect(openWorkbook(saved).workbook.sheets[0]!.cells.cell(0, 0)?.value).toBe("new");
  expect(differences).toMatchObject({ changed: ["xl/worksheets/sheet1.xml"], added: [], removed: [] });
  expect(differences.sheets["xl/worksheets/sheet1.xml"]?.cells).toEqual([{ address: "A1", what: ["value"] }]);
});

test("the README shows the example as it is", () => {
  const code = readFileSync(join(__dirname, "testing/example.ts"), "utf8").replaceAll("\r\n", "\n");
  const body = code.slice(code.indexOf("  const { workbook, file }"), code.indexOf("  return {")).replace(/^ {2}/gm, "");
  expect(readFileSync(join(__dirname, "README.md"), "utf8").replaceAll("\r\n", "\n")).toContain(body);
});
