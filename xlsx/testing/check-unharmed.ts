import type { WorkbookDocument } from "../../stand-in/document";
import { comparePackages, type PackageComparison } from "../compare";
import { partKey, relsPathOf } from "../container/part-path";
import { openWorkbook, type OpenedWorkbook } from "../open";
import { saveWorkbook } from "../save";
import { addConditionalFormat, addSummary, editCell, noChanges, type Edited } from "./edits";

export interface HarmReport {
  /** Nothing here means unharmed. */
  readonly complaints: readonly string[];
  /** The three saved files, for a second reader. */
  readonly saved: Readonly<Record<"summary" | "cell" | "format", Uint8Array>>;
  readonly partsKept: number;
}

/**
 * Puts a workbook through what the add-in does to workbooks, and tells whatever else changed: no change at all, a summary
 * sheet added, one cell edited, one conditional format added.
 */
export function checkUnharmed(bytes: Uint8Array): HarmReport {
  const opened = openWorkbook(bytes);
  const complaints: string[] = [];
  if (!comparePackages(bytes, saveWorkbook(opened, opened.document, noChanges())).identical)
    complaints.push("a save without changes is not the same bytes");
  const paths = allowedPaths(opened);
  const sheet = opened.package.sheets[0];
  const summary = step("summary", addSummary(opened.document, freeName(opened)), [
    paths.types,
    paths.workbook,
    paths.workbookRels,
    paths.styles,
  ]);
  let cell = bytes;
  let format = bytes;
  if (sheet) {
    const place = someCell(opened.document, sheet.id);
    const edited = editCell(opened.document, sheet.id, place.row, place.column, { v: "Rettet & prøvet", t: 1 });
    const result = step("cell", edited, [sheet.path, paths.workbook, paths.calcChain, ...tablePaths(opened, sheet.path)]);
    cell = result.bytes;
    const difference = find(result.comparison, sheet.path);
    const cells = difference?.cells.filter((d) => !(d.what.length === 1 && d.what[0] === "form")) ?? [];
    if (cells.length !== 1 || cells[0]?.what.includes("style"))
      complaints.push(`cell: ${cells.map((d) => `${d.address} ${d.what.join("+")}`).join(", ") || "nothing"} changed`);
    if (difference?.elements.some((name) => name !== "dimension")) complaints.push(`cell: ${difference.elements.join(", ")} changed`);
    const ruled = step("format", addConditionalFormat(opened.document, sheet.id), [
      sheet.path,
      paths.styles,
      ...(paths.styles === "" ? [paths.workbookRels, paths.types] : []),
    ]);
    format = ruled.bytes;
    const touched = find(ruled.comparison, sheet.path);
    if (!touched || touched.cells.length || touched.rows.length || touched.elements.join() !== "conditionalFormatting")
      complaints.push(`format: ${JSON.stringify(touched)} changed`);
  }
  return { complaints, saved: { summary: summary.bytes, cell, format }, partsKept: summary.comparison.unchanged.length };

  function step(name: string, edit: Edited, allowed: readonly string[]): { bytes: Uint8Array; comparison: PackageComparison } {
    const saved = saveWorkbook(opened, edit.document, edit.changes);
    const comparison = comparePackages(bytes, saved);
    const may = new Set(allowed.map(partKey));
    for (const path of comparison.changed) if (!may.has(partKey(path))) complaints.push(`${name}: ${path} changed`);
    if (comparison.removed.some((path) => !may.has(partKey(path)))) complaints.push(`${name}: ${comparison.removed.join(", ")} removed`);
    if (!comparison.sameOrder) complaints.push(`${name}: the parts come in another order`);
    complaints.push(...sameDocument(name, edit.document, openWorkbook(saved).document));
    return { bytes: saved, comparison };
  }
}

/** What was meant against what a new reading gives; ids of our own sheet and rules are new there. */
function sameDocument(name: string, meant: WorkbookDocument, read: WorkbookDocument): string[] {
  const complaints: string[] = [];
  if (meant.snapshot.sheetOrder.length !== read.snapshot.sheetOrder.length)
    return [`${name}: ${read.snapshot.sheetOrder.length} sheets read`];
  meant.snapshot.sheetOrder.forEach((id, i) => {
    const other = read.snapshot.sheetOrder[i] as string;
    const [a, b] = [meant.snapshot.sheets[id], read.snapshot.sheets[other]];
    if (a?.name !== b?.name) complaints.push(`${name}: sheet ${a?.name} is read as ${b?.name}`);
    if (id === "our-sheet") return;
    const strip = (cells: unknown): string => JSON.stringify(cells, (key, value: unknown) => (key === "t" && value === 4 ? 1 : value));
    if (strip(a?.cellData) !== strip(b?.cellData)) complaints.push(`${name}: cells of ${a?.name} differ`);
    if (
      JSON.stringify([a?.mergeData, a?.columnData, a?.rowData, a?.freeze]) !==
      JSON.stringify([b?.mergeData, b?.columnData, b?.rowData, b?.freeze])
    )
      complaints.push(`${name}: layout of ${a?.name} differs`);
    const [p, q] = [meant.sheets[id], read.sheets[other]];
    const lists = (parts: typeof p): string =>
      JSON.stringify([
        parts?.tables,
        parts?.dataValidations,
        parts?.hyperlinks,
        parts?.charts,
        parts?.pageLayout,
        parts?.protection,
        parts?.conditionalFormats.length,
      ]);
    if (lists(p) !== lists(q)) complaints.push(`${name}: parts of ${a?.name} differ: ${lists(p)} ${lists(q)}`);
  });
  if (JSON.stringify(meant.names) !== JSON.stringify(read.names)) complaints.push(`${name}: names differ`);
  if (JSON.stringify(meant.customXmlParts) !== JSON.stringify(read.customXmlParts)) complaints.push(`${name}: custom XML differs`);
  return complaints;
}

function find(comparison: PackageComparison, path: string): PackageComparison["sheets"][string] | undefined {
  return Object.entries(comparison.sheets).find(([name]) => partKey(name) === partKey(path))?.[1];
}

function allowedPaths(opened: OpenedWorkbook): {
  types: string;
  workbook: string;
  workbookRels: string;
  styles: string;
  calcChain: string;
} {
  const { workbook, pack, stylesPath } = opened.package;
  const chain = pack.relationships(workbook.path).find((r) => r.type === "calcChain")?.target ?? "";
  return {
    types: "[Content_Types].xml",
    workbook: workbook.path,
    workbookRels: relsPathOf(workbook.path),
    styles: stylesPath ?? "",
    calcChain: chain,
  };
}

/** A cell with plain content, outside table headers and array formulas if there is one; else A1. */
function someCell(document: WorkbookDocument, sheet: string): { row: number; column: number } {
  const headers = document.sheets[sheet]?.tables.map((table) => table.rect.row) ?? [];
  for (const [row, cells] of Object.entries(document.snapshot.sheets[sheet]?.cellData ?? {}).reverse()) {
    if (headers.includes(Number(row))) continue;
    for (const [column, cell] of Object.entries(cells ?? {}) as [string, { v?: unknown; f?: unknown; custom?: unknown }][]) {
      if (cell.v !== undefined && !cell.f && !cell.custom) return { row: Number(row), column: Number(column) };
    }
  }
  return { row: 0, column: 0 };
}

function tablePaths(opened: OpenedWorkbook, sheet: string): string[] {
  return opened.package.pack
    .relationships(sheet)
    .filter((r) => r.type === "table")
    .map((r) => r.target);
}

function freeName(opened: OpenedWorkbook): string {
  const names = new Set(opened.package.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = "Resumé – Snitflader";
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `Resumé – Snitflader ${n}`;
  return name;
}
