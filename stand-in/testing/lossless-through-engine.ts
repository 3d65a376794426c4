import type { HighlightPlan } from "../../src/core/dependencies/highlight-plan";
import { rectAddress } from "../../src/core/model/address";
import type { RegisterMapping } from "../../src/core/model/register-data";
import type { ReportPlan } from "../../src/core/reports/plan";
import type { WorkbookPort } from "../../src/app/ports";
import { createWorkbookPort } from "../../src/excel/workbook-port";
import { startHost, type NodeHost } from "../node";
import { comparePackages, type PackageComparison } from "../../xlsx/compare";
import { partKey, relsPathOf } from "../../xlsx/container/part-path";
import { openWorkbook, saveWorkbook, type OpenedWorkbook } from "../file/workbook-file";

/**
 * End to end: file → engine → Microsoft's office.js → the add-in's own writers → file. Each workbook gets a summary (values,
 * live formulas, number formats, page set-up), a table, and marks by conditional formats with their legend; any other
 * change in the package is damage.
 */
export const counts = { workbooks: 0, lossless: 0, marked: 0, parts: 0 };
const STAMP = { addInVersion: "0.1.0", ruleSetVersion: "2026.11", when: "2026-11-24 09:05" } as const;

/** Holds a file to that: what is not ours stays as it was. Counts what it has seen. */
export async function losslessThroughEngine(bytes: Uint8Array): Promise<void> {
  counts.workbooks++;
  const opened = openWorkbook(bytes);
  // Protected structures have a test of their own; this one adds sheets.
  const document = { ...opened.document, protection: { structure: false, hasPassword: false } };
  const host = await startHost({ document });
  const uninstall = host.installGlobals();
  const save = (): Uint8Array => saveWorkbook(opened, host.host.cells.document(), host.host.cells.changes);
  try {
    await host.host.settled();
    expect(Buffer.from(save()).equals(bytes)).toBe(true);
    await addSheet(host);
    const added = comparePackages(bytes, save());
    expect(otherChanges(added, opened, [])).toEqual([]);

    const target = markable(opened);
    const port = createWorkbookPort("da");
    const names = await edit(host, port, opened, target);
    const saved = save();
    const comparison = comparePackages(bytes, saved);
    expect(otherChanges(comparison, opened, target ? [target.path] : [])).toEqual([]);
    expect(comparison.removed).toEqual([]);
    expect(comparison.sameOrder).toBe(true);
    if (target) {
      expect(Object.keys(comparison.sheets)).toEqual([target.path]);
      const { cells, rows, elements } = comparison.sheets[target.path]!;
      expect({ cells, rows, elements }).toEqual({ cells: [], rows: [], elements: ["conditionalFormatting"] });
      counts.marked++;
    }
    readBack(saved, names);
    counts.parts += comparison.unchanged.length;
    counts.lossless++;
  } finally {
    uninstall();
    host.close();
  }
}

async function addSheet({ Excel }: NodeHost): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Nyt ark til prøven");
    sheet.getRange("A1:B2").formulas = [
      ["Navn", "Antal"],
      ["Børn & Unge", 12],
    ];
    sheet.getRange("B3").formulas = [["=SUM(B2:B2)"]];
    sheet.getRange("B2:B3").numberFormat = [["#,##0"], ["#,##0"]];
    const table = sheet.tables.add("A1:B2", true);
    table.name = "SapaProeve";
    await context.sync();
  });
}

interface Target {
  readonly path: string;
  readonly mapping: RegisterMapping;
}

/** The first sheet whose cells may be marked; its first filled row counts as headers. */
function markable(opened: OpenedWorkbook): Target | undefined {
  const { document } = opened;
  for (const { id, path } of opened.file.sheets) {
    const data = document.snapshot.sheets[id]!;
    const filled = Object.keys(data.cellData ?? {}).map(Number);
    const first = Math.min(...filled);
    if (document.sheets[id]?.protection?.protected || filled.length < 2) continue;
    const mapping: RegisterMapping = {
      register: "systems",
      sheet: data.name!,
      headerRow: first,
      firstRow: first + 1,
      rowSpan: Math.max(...filled) - first,
      columns: { systemId: { column: 0, header: "System-id" } },
      missing: [],
      unmatched: [],
      score: 1,
    };
    return { path, mapping };
  }
  return undefined;
}

async function edit(host: NodeHost, port: WorkbookPort, opened: OpenedWorkbook, target: Target | undefined): Promise<string[]> {
  const registers = target
    ? [{ mapping: target.mapping, sheetRows: Int32Array.from({ length: target.mapping.rowSpan }, (_, i) => target.mapping.firstRow + i) }]
    : [];
  const names = [...(await port.writeReports([summary(target)], registers))];
  if (target) names.push((await port.applyHighlights(marks(target.mapping))).legend);
  await host.host.settled();
  const existing = new Set(opened.file.workbookPart.sheets.map(({ name }) => name));
  expect(names.filter((name) => existing.has(name))).toEqual([]);
  return names;
}

function summary(target: Target | undefined): ReportPlan {
  const live = target ? { live: { kind: "countFilled", register: "systems", column: "systemId" } as const } : {};
  return {
    kind: "report",
    id: "test",
    sheetName: "Resumé – Prøve",
    title: "Resumé – Prøve & mere",
    sections: [
      { kind: "figures", title: "Nøgletal", figures: [{ label: "Systemer", value: { value: 2, ...live }, format: "count", from: [] }] },
      {
        kind: "table",
        title: "Forvaltninger",
        columns: [
          { key: "name", label: "Forvaltning", format: "text" },
          { key: "money", label: "Beløb", format: "money" },
          { key: "share", label: "Andel", format: "percent" },
        ],
        rows: [
          { name: { value: "=Ikke en formel" }, money: { value: 1234.5 }, share: { value: 0.25 } },
          { name: { value: "Børn og Unge" }, money: { value: 2 }, share: { value: 0.75 } },
        ],
        total: "I alt",
        empty: "Ingen.",
      },
    ],
    stamp: { ...STAMP, rows: [] },
  };
}

function marks(mapping: RegisterMapping): HighlightPlan {
  return {
    registers: [{ mapping, keyColumn: "systemId", marks: [{ kind: "direct", keys: ["S1"] }] }],
    legend: {
      sheetName: "Markering – KMD Sag",
      title: "Afhængighed af KMD Sag",
      kinds: [{ kind: "direct", label: "Direkte", meaning: "Har en snitflade til KMD Sag." }],
      headers: ["System-id"],
      rows: [{ kind: "direct", cells: ["S1"] }],
      empty: "Ingen.",
    },
  };
}

/** Changed parts that should be untouched. */
function otherChanges(
  comparison: PackageComparison,
  { file: { workbookPart, stylesPath, pack } }: OpenedWorkbook,
  more: readonly string[],
): string[] {
  const related = ["calcChain", "styles"].flatMap(
    (type) => pack.relationships(workbookPart.path).find((r) => r.type === type)?.target ?? [],
  );
  const may = new Set(
    // Document properties of the package are where the add-in's marks of its own sheets may be noted.
    ["[Content_Types].xml", workbookPart.path, relsPathOf(workbookPart.path), ...(stylesPath ? [stylesPath] : []), ...related, ...more].map(
      partKey,
    ),
  );
  return comparison.changed.filter((path) => !may.has(partKey(path)));
}

/** The saved file opens with the sheets that were added. */
function readBack(saved: Uint8Array, names: readonly string[]): void {
  const { document } = openWorkbook(saved);
  const sheets = Object.values(document.snapshot.sheets);
  for (const name of names) expect(sheets.map((sheet) => sheet.name)).toContain(name);
  const report = sheets.find((sheet) => sheet.name === names[0])!;
  const cells = Object.values(report.cellData ?? {}).flatMap((row) => Object.values(row ?? {}) as { v?: unknown; f?: unknown }[]);
  expect(cells.find(({ v }) => v === "=Ikke en formel")?.f).toBeUndefined();
  expect(cells.map(({ v }) => v)).toContain(1234.5);
  const [table] = Object.values(document.sheets).flatMap(({ tables }) => tables.filter(({ name }) => name === "SapaProeve"));
  expect(table && rectAddress(table.rect)).toBe("A1:B2");
}
