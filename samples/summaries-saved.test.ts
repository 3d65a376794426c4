import type { ICellData } from "@univerjs/core";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook } from "../xlsx/new";
import { openWorkbook, type OpenedWorkbook, saveWorkbook } from "../stand-in/file/workbook-file";
import { createRunContext } from "../src/app/run-context";
import { buildSummaries } from "../src/app/use-cases/build-summaries";
import { createWorkbookPort } from "../src/excel/workbook-port";
import { startHost } from "../stand-in/node";
import { convert, missingPrograms } from "../tools/libreoffice";
import { makeCleanData, SEED } from "./clean";
import { toSheet } from "./layout";
import { SAMPLE_TODAY } from "./municipality";

const REGISTERS = ["systems", "interfaces", "caseAreas", "documentStrategy", "procurements", "cases"] as const;
const CONTROL = { name: "Kontrol", rows: [[{ formula: "RAND()", value: 2 }]] };

/** The summaries of a small municipality without faults, saved. */
async function savedSummaries(): Promise<{ bytes: Uint8Array; names: readonly string[] }> {
  const clean = makeCleanData(SEED, 400);
  const opened = openWorkbook(createWorkbook({ sheets: [...REGISTERS.map((register) => toSheet(register, clean[register])), CONTROL] }));
  const host = await startHost({ document: opened.document });
  const uninstall = host.installGlobals();
  try {
    const now = new Date(SAMPLE_TODAY.year, SAMPLE_TODAY.month - 1, SAMPLE_TODAY.day, 8);
    const { sheets } = await buildSummaries(createRunContext(createWorkbookPort("da"), { clock: () => now }));
    await host.host.settled();
    return { bytes: saveWorkbook(opened, host.host.cells.document(), host.host.cells.changes), names: sheets };
  } finally {
    uninstall();
    host.close();
  }
}

/** Formulas of a sheet with what they are saved to come to, by cell. */
function formulasOf({ document: { snapshot } }: OpenedWorkbook, name: string): Map<string, { formula: string; value: unknown }> {
  const sheet = Object.values(snapshot.sheets).find((each) => each.name === name)!;
  const found = new Map<string, { formula: string; value: unknown }>();
  for (const [row, cells] of Object.entries(sheet.cellData ?? {}))
    for (const [column, cell] of Object.entries<ICellData | null>(cells ?? {}))
      if (cell?.f) found.set(`${row}/${column}`, { formula: cell.f, value: cell.v ?? "" });
  return found;
}

describe("the summaries in the saved file", () => {
  let saved: Awaited<ReturnType<typeof savedSummaries>>;
  let reopened: OpenedWorkbook;
  beforeAll(async () => {
    saved = await savedSummaries();
    reopened = openWorkbook(saved.bytes);
  }, 120_000);

  it("are there with their charts over their own cells, and none is an empty picture", () => {
    const { snapshot, sheets } = reopened.document;
    const charts = Object.entries(sheets).flatMap(([id, parts]) => parts.charts.map((chart) => ({ id, chart })));
    expect(charts.length).toBeGreaterThan(3);
    for (const { id, chart } of charts) {
      expect(saved.names).toContain(snapshot.sheets[id]!.name);
      expect(chart.source!.sheet).toBe(id);
      expect(Math.min(chart.width, chart.height)).toBeGreaterThan(90);
    }
  });

  it("are printed on at most 25 pages", () => {
    const { snapshot, sheets } = reopened.document;
    const pages = Object.entries(sheets)
      .filter(([id]) => saved.names.includes(snapshot.sheets[id]!.name!))
      .map(([id, { pageLayout }]): [string, number] => [snapshot.sheets[id]!.name!, (pageLayout?.rowBreaks?.length ?? 0) + 1]);
    expect(pages).toHaveLength(saved.names.length);
    expect([pages, pages.reduce((sum, [, count]) => sum + count, 0) <= 25]).toEqual([pages, true]);
  });

  const missing = missingPrograms("soffice");
  const test = missing.length === 0 ? it : it.skip;
  test(`calculated anew by LibreOffice give the same figures${missing.length === 0 ? "" : " (LibreOffice is not on this machine)"}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "summaries-"));
    try {
      writeFileSync(join(folder, "ours.xlsx"), saved.bytes);
      const theirs = openWorkbook(readFileSync(convert(join(folder, "ours.xlsx"), "xlsx", join(folder, "theirs"))));
      // Proof that something was calculated: no chance is 2.
      expect(formulasOf(theirs, "Kontrol").get("0/0")!.value).toBeLessThan(1);
      let live = 0;
      for (const name of saved.names) {
        const their = formulasOf(theirs, name);
        for (const [cell, { formula, value }] of formulasOf(reopened, name)) {
          const shown = { name, cell, formula };
          expect({ ...shown, value: their.get(cell)?.value }).toEqual({ ...shown, value });
          if (/COUNT/.test(formula)) live++;
        }
      }
      expect(live).toBeGreaterThan(100);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
