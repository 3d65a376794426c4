import { comparePackages, type PackageComparison } from "../compare";
import { partKey, relsPathOf } from "../container/part-path";
import type { Sheet, Workbook } from "../model/workbook";
import { openWorkbook, type OpenedWorkbook } from "../open";
import { saveWorkbook } from "../save";
import { SUMMARY_SHEET, addConditionalFormat, addSummary, cellsOf, editCell, noChanges, type Edited } from "./edits";

export interface LosslessReport {
  /** Empty: nothing was lost. */
  readonly complaints: readonly string[];
  /** The three saved files, for a second reader. */
  readonly saved: Readonly<Record<"summary" | "cell" | "format", Uint8Array>>;
  readonly untouchedParts: number;
}

/**
 * Saves a workbook unchanged, with a summary sheet added, with one cell edited and with one conditional format added, and
 * reports every other change.
 */
export function checkLossless(bytes: Uint8Array): LosslessReport {
  const opened = openWorkbook(bytes);
  const complaints: string[] = [];
  if (!comparePackages(bytes, save(opened, opened.workbook, noChanges())).identical)
    complaints.push("a save without changes is not the same bytes");
  const paths = allowedPaths(opened);
  const sheet = opened.file.sheets[0];
  const summary = step("summary", addSummary(opened.workbook, freeName(opened)), [
    paths.types,
    paths.workbook,
    paths.workbookRels,
    paths.styles,
  ]);
  let cell = bytes;
  let format = bytes;
  if (sheet) {
    const place = someCell(opened.workbook, sheet.id);
    const edited = editCell(opened.workbook, sheet.id, place.row, place.column, { value: "Rettet & prøvet" });
    const result = step("cell", edited, [sheet.path, paths.workbook, paths.calcChain, ...tablePaths(opened, sheet.path)]);
    cell = result.bytes;
    const difference = find(result.comparison, sheet.path);
    const cells = difference?.cells.filter((d) => !(d.what.length === 1 && d.what[0] === "form")) ?? [];
    if (cells.length !== 1 || cells[0]?.what.includes("style"))
      complaints.push(`cell: ${cells.map((d) => `${d.address} ${d.what.join("+")}`).join(", ") || "nothing"} changed`);
    if (difference?.elements.some((name) => name !== "dimension")) complaints.push(`cell: ${difference.elements.join(", ")} changed`);
    const ruled = step("format", addConditionalFormat(opened.workbook, sheet.id), [
      sheet.path,
      paths.styles,
      ...(paths.styles === "" ? [paths.workbookRels, paths.types] : []),
    ]);
    format = ruled.bytes;
    const touched = find(ruled.comparison, sheet.path);
    if (!touched || touched.cells.length || touched.rows.length || touched.elements.join() !== "conditionalFormatting")
      complaints.push(`format: ${JSON.stringify(touched)} changed`);
  }
  return { complaints, saved: { summary: summary.bytes, cell, format }, untouchedParts: summary.comparison.unchanged.length };

  function step(name: string, edit: Edited, allowed: readonly string[]): { bytes: Uint8Array; comparison: PackageComparison } {
    const saved = save(opened, edit.workbook, edit.changes);
    const comparison = comparePackages(bytes, saved);
    const may = new Set(allowed.map(partKey));
    for (const path of comparison.changed) if (!may.has(partKey(path))) complaints.push(`${name}: ${path} changed`);
    if (comparison.removed.some((path) => !may.has(partKey(path)))) complaints.push(`${name}: ${comparison.removed.join(", ")} removed`);
    if (!comparison.sameOrder) complaints.push(`${name}: the parts come in another order`);
    complaints.push(...sameWorkbook(name, edit.workbook, openWorkbook(saved).workbook));
    return { bytes: saved, comparison };
  }
}

const save = ({ file }: OpenedWorkbook, workbook: Workbook, changes: Edited["changes"]): Uint8Array =>
  saveWorkbook(file, workbook, changes, { customFunctions: ["SAPA"] });

/** Compares the saved workbook with a new reading of it; ids of new sheets and rules differ. */
function sameWorkbook(name: string, saved: Workbook, read: Workbook): string[] {
  const complaints: string[] = [];
  if (saved.sheets.length !== read.sheets.length) return [`${name}: ${read.sheets.length} sheets read`];
  saved.sheets.forEach((a, i) => {
    const b = read.sheets[i] as Sheet;
    if (a.name !== b.name) complaints.push(`${name}: sheet ${a.name} is read as ${b.name}`);
    if (a.id === SUMMARY_SHEET) return;
    if (JSON.stringify(cellsOf(a)) !== JSON.stringify(cellsOf(b))) complaints.push(`${name}: cells of ${a.name} differ`);
    const layout = (sheet: Sheet): string => JSON.stringify([sheet.merges, sheet.columns, sheet.rows, sheet.frozen]);
    if (layout(a) !== layout(b)) complaints.push(`${name}: layout of ${a.name} differs`);
    const lists = ({ parts }: Sheet): string =>
      JSON.stringify([
        parts.tables,
        parts.dataValidations,
        parts.hyperlinks,
        parts.charts,
        parts.pageLayout,
        parts.protection,
        parts.conditionalFormats.length,
      ]);
    if (lists(a) !== lists(b)) complaints.push(`${name}: parts of ${a.name} differ: ${lists(a)} ${lists(b)}`);
  });
  if (JSON.stringify(saved.names) !== JSON.stringify(read.names)) complaints.push(`${name}: names differ`);
  if (JSON.stringify(saved.customXmlParts) !== JSON.stringify(read.customXmlParts)) complaints.push(`${name}: custom XML differs`);
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
  const { workbookPart, pack, stylesPath } = opened.file;
  const chain = pack.relationships(workbookPart.path).find((r) => r.type === "calcChain")?.target ?? "";
  return {
    types: "[Content_Types].xml",
    workbook: workbookPart.path,
    workbookRels: relsPathOf(workbookPart.path),
    styles: stylesPath ?? "",
    calcChain: chain,
  };
}

/** A cell with plain content, outside table headers and array formulas if there is one, otherwise A1. */
function someCell(workbook: Workbook, id: string): { row: number; column: number } {
  const sheet = workbook.sheets.find((one) => one.id === id) as Sheet;
  const headers = sheet.parts.tables.map((table) => table.rect.row);
  for (const row of sheet.cells.rows().reverse()) {
    if (headers.includes(row)) continue;
    for (const column of sheet.cells.columns(row)) {
      const cell = sheet.cells.cell(row, column);
      if (cell?.value !== undefined && !cell.formula && !cell.spilledFrom) return { row, column };
    }
  }
  return { row: 0, column: 0 };
}

function tablePaths(opened: OpenedWorkbook, sheet: string): string[] {
  return opened.file.pack
    .relationships(sheet)
    .filter((r) => r.type === "table")
    .map((r) => r.target);
}

function freeName(opened: OpenedWorkbook): string {
  const names = new Set(opened.file.workbookPart.sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = "Resumé – Snitflader";
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `Resumé – Snitflader ${n}`;
  return name;
}
