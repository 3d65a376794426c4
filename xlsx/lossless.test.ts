import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { comparePackages } from "./compare";
import { openWorkbook } from "./open";
import { checkLossless, type LosslessReport } from "./testing/check-lossless";
import { TWIN_NAMES, twin } from "./testing/generate";
import { realWorkbooks } from "./testing/real-workbooks";
import { pack, readArchive, writeArchive } from "./container/archive";

const checked = new Map<string, LosslessReport>();
/** Two tests look at what came of each twin. */
function ofTwin(name: string): LosslessReport {
  const report = checked.get(name) ?? checkLossless(twin(name));
  checked.set(name, report);
  return report;
}

test.each(TWIN_NAMES)("a save of the twin with %s loses nothing", (name) => {
  expect(ofTwin(name).complaints).toEqual([]);
});

describe("real workbooks", () => {
  const files = realWorkbooks("small", /\.xlsx$/);
  if (files.length === 0) test.skip("the folder ../shared/real is not on this machine; the generated twins stand in", () => undefined);
  else
    test.each(files)("a save of %s loses nothing", (_name, path) => {
      expect(checkLossless(readFileSync(path)).complaints).toEqual([]);
    });
});

test("the comparison detects damage: a lost part, a changed cell, a changed format", () => {
  const before = twin("chart");
  const entries = readArchive(before);
  const without = writeArchive(entries.filter((entry) => entry.name !== "xl/charts/chart1.xml"));
  expect(comparePackages(before, without).removed).toEqual(["xl/charts/chart1.xml"]);
  const path = "xl/worksheets/sheet1.xml";
  const text = openWorkbook(before).file.pack.text(path);
  const other = (change: string): Uint8Array => writeArchive(entries.map((entry) => (entry.name === path ? pack(path, [change]) : entry)));
  expect(comparePackages(before, other(text.replace("<v>12</v>", "<v>13</v>"))).sheets[path]?.cells).toEqual([
    { address: "C2", what: ["value"] },
  ]);
  expect(comparePackages(before, other(text.replace('r="B3" s="1"', 'r="B3" s="2"'))).sheets[path]?.cells).toEqual([
    { address: "B3", what: ["style"] },
  ]);
  expect(comparePackages(before, other(text.replace("SUM(C2:C2)", "SUM(C2)"))).sheets[path]?.cells).toEqual([
    { address: "C3", what: ["formula"] },
  ]);
});

test("another library reads the saved files and finds the same", () => {
  const folder = mkdtempSync(join(tmpdir(), "sapa-files-"));
  try {
    // hucre refuses every workbook with a chart sheet, also untouched ones.
    const names = TWIN_NAMES.filter((name) => name !== "chart sheet");
    const files = names.map((name, i) => {
      const { saved } = ofTwin(name);
      const [summary, cell] = [join(folder, `${i}-summary.xlsx`), join(folder, `${i}-cell.xlsx`)];
      writeFileSync(summary, saved.summary);
      writeFileSync(cell, saved.cell);
      return [summary, cell];
    });
    const out = execFileSync(process.execPath, [join(__dirname, "testing", "second-reader.mjs"), ...files.flat()], {
      encoding: "utf8",
      maxBuffer: 64e6,
    });
    const read = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { error?: string; sheets: { name: string; rows: unknown[][] }[] });
    expect(read).toHaveLength(names.length * 2);
    read.forEach((book, i) => {
      expect([names[Math.floor(i / 2)], book.error]).toEqual([names[Math.floor(i / 2)], undefined]);
      if (i % 2 === 0) {
        const rows = book.sheets.find((sheet) => sheet.name === "Resumé – Snitflader")?.rows;
        expect(rows?.[0]?.[0]).toBe("Resumé – Snitflader & vilkår");
        expect(rows?.[2]?.slice(1)).toEqual([3, "Klar"]);
        expect(rows?.[6]).toEqual(["=Ikke en formel", 7, null]);
      } else expect(JSON.stringify(book.sheets[0]?.rows)).toContain("Rettet & prøvet");
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
