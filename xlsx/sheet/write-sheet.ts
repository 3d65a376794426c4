import { absoluteRect, columnOfKey, parseRect, quoteSheetName, rectAddress, rowOfKey } from "../address";
import type { SheetAspect } from "../model/changes";
import type { PageLayoutPart } from "../model/parts";
import type { Sheet } from "../model/workbook";
import type { SheetSource } from "../open";
import { writeCharts } from "../parts/drawing";
import { PRINT_AREA, PRINT_TITLES, otherTitles, printAreaText, titleRowsText } from "../parts/print-names";
import { gridOf } from "../parts/sheet-grid";
import type { SaveContext } from "../save-context";
import { attr, childrenOf, numberAttr } from "../xml/tree";
import { FILTER_NAME, writeAutoFilter } from "./auto-filter";
import { readDefaults } from "./columns";
import { changedColumns, writeColumns } from "./columns-write";
import { writeConditionalFormats } from "./conditional-formats";
import { writeDataValidations } from "./data-validations";
import { writeSheetProperties } from "./custom-properties";
import { SheetFrame } from "./frame";
import { writeHyperlinks } from "./hyperlinks";
import { writeMerges } from "./merges";
import { writePageLayout } from "./page-layout";
import { patchRows, type CellEdit, type PatchNotes } from "./patch-rows";
import { writeProtection } from "./protection";
import { rowAttributesFor } from "./row-attributes";
import { SheetContent, resemblesFormula } from "./sheet-content";
import { splitSheet, type SheetText } from "./sheet-text";
import { writeTabColor } from "./tab-color";
import { writeTables } from "./write-tables";
import { writeView } from "./view";

/** Patches a sheet that came with the file. */
export function patchSheet(context: SaveContext, source: SheetSource): void {
  const { changes, draft } = context;
  const sheet = context.sheets.get(source.id);
  if (!sheet) throw new Error(`sheet ${source.id} is changed but not in the workbook`);
  const { tables } = sheet.parts;
  const split = splitSheet(draft.pack.bytes(source.path), source.path);
  const frame = new SheetFrame(split.frame, source.path);
  const content = new SheetContent(sheet.cells, sheet.parts, context.fileFormula);
  const aspects = new Set(changes.aspects.get(source.id));
  const values = changes.values.get(source.id) ?? new Set<number>();
  const isHeader = (key: number): boolean => tables.some(({ rect, hasHeaders }) => hasHeaders && rect.row === rowOfKey(key));
  if ([...values].some(isHeader)) aspects.add("tables");
  writeAspects(context, sheet, source.path, frame, content, aspects);
  const edits = cellEdits(context, source.id, content);
  const rows = edits.size || aspects.has("rows") ? changedRows(context, source, split, frame, edits, sheet, aspects) : undefined;
  if (rows === undefined && frame.text === split.frame) return;
  widenDimension(frame, edits);
  draft.set(source.path, assemble(frame, rows ?? [split.rows], rows !== undefined));
}

/** Writes the aspects that changed into the frame; the parts beside the sheet (tables, charts, links) into the draft. */
export function writeAspects(
  context: SaveContext,
  sheet: Sheet,
  path: string,
  frame: SheetFrame,
  content: SheetContent,
  aspects: ReadonlySet<SheetAspect>,
): void {
  const { draft, fileFormula, styles, workbook } = context;
  const { id, name, parts } = sheet;
  const before = context.file.before.sheets.get(id)?.parts;
  if (aspects.has("tabColor")) writeTabColor(frame, parts.tabColor);
  if (aspects.has("view")) writeView(frame, sheet.frozen, parts.gridlines);
  if (aspects.has("columns")) {
    const columns = changedColumns(frame.child("cols"), sheet.columns, (column, base) => styles.xfFor(base, column, workbook.formats));
    const format = frame.child("sheetFormatPr");
    writeColumns(frame, columns, (format && numberAttr(format, "defaultColWidth")) ?? 9.140625);
  }
  if (aspects.has("protection")) writeProtection(frame, parts.protection);
  if (aspects.has("autoFilter")) {
    writeAutoFilter(frame, parts.autoFilter);
    context.names.push({
      sheet: id,
      name: FILTER_NAME,
      text: parts.autoFilter && `${quoteSheetName(name)}!${absoluteRect(parts.autoFilter.rect)}`,
      hidden: true,
    });
  }
  if (aspects.has("merges")) writeMerges(frame, sheet.merges);
  if (aspects.has("conditionalFormats"))
    writeConditionalFormats(frame, parts.conditionalFormats, (style) => styles.dxfFor(style), fileFormula);
  if (aspects.has("dataValidations")) writeDataValidations(frame, parts.dataValidations, fileFormula);
  if (aspects.has("hyperlinks")) {
    const relations = draft.relationships(path);
    writeHyperlinks(
      frame,
      parts.hyperlinks,
      (r) => relations.find((x) => x.id === r)?.target,
      (address) => draft.relate(path, `${context.relations}/hyperlink`, address, true),
    );
    const used = new Set(
      childrenOf(frame.child("hyperlinks"), "hyperlink").map(
        (link) => link.attributes.find((a) => a.uri.endsWith("/relationships"))?.value,
      ),
    );
    draft.unrelate(path, (r) => r.type === "hyperlink" && !used.has(r.id));
  }
  if (aspects.has("pageLayout")) {
    writePageLayout(frame, parts.pageLayout);
    printNames(context, id, name, before?.pageLayout ?? {}, parts.pageLayout);
  }
  if (aspects.has("charts")) {
    writeCharts({
      draft,
      sheetPath: path,
      frame,
      relations: context.relations,
      before: before?.charts ?? [],
      after: parts.charts,
      grid: gridOf(sheet),
      sheetName: (other) => context.sheets.get(other)?.name ?? other,
      values: (other) => (row, column) => context.sheets.get(other)?.cells.cell(row, column)?.value,
    });
  }
  if (aspects.has("customProperties"))
    writeSheetProperties(context, path, frame, before?.customProperties ?? {}, parts.customProperties ?? {});
  if (aspects.has("tables")) writeTables(context, path, frame, parts.tables, content);
}

function printNames(context: SaveContext, id: string, name: string, before: PageLayoutPart, after: PageLayoutPart): void {
  if (JSON.stringify(before.printArea) !== JSON.stringify(after.printArea)) {
    context.names.push({ sheet: id, name: PRINT_AREA, text: after.printArea && printAreaText(name, after.printArea) });
  }
  if (JSON.stringify(before.titleRows) !== JSON.stringify(after.titleRows)) {
    const tab = context.file.sheets.find((sheet) => sheet.id === id)?.tab;
    const old =
      tab === undefined ? undefined : context.file.workbookPart.names.find((n) => n.name === PRINT_TITLES && n.localSheetId === tab)?.text;
    const areas = [...otherTitles(old), ...(after.titleRows ? [titleRowsText(name, after.titleRows)] : [])];
    context.names.push({ sheet: id, name: PRINT_TITLES, text: areas.length ? areas.join(",") : undefined });
  }
}

function cellEdits(context: SaveContext, id: string, sheet: SheetContent): Map<number, Map<number, CellEdit>> {
  const { changes, styles, workbook } = context;
  const values = changes.values.get(id) ?? new Set<number>();
  const restyled = changes.styles.get(id) ?? new Set<number>();
  const edits = new Map<number, Map<number, CellEdit>>();
  for (const key of new Set([...values, ...restyled])) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const content = values.has(key) ? sheet.at(row, column) : undefined;
    const formatted = restyled.has(key)
      ? (base: number): number => styles.xfFor(base, sheet.cells.cell(row, column)?.format, workbook.formats)
      : undefined;
    const style =
      content && resemblesFormula(content)
        ? (base: number): number => styles.withQuotePrefix(formatted ? formatted(base) : base)
        : formatted;
    const inRow = edits.get(row) ?? new Map<number, CellEdit>();
    edits.set(row, inRow.set(column, { ...(content ? { content } : {}), ...(style ? { style } : {}) }));
  }
  return edits;
}

function changedRows(
  context: SaveContext,
  source: SheetSource,
  split: SheetText,
  frame: SheetFrame,
  edits: Map<number, Map<number, CellEdit>>,
  sheet: Sheet,
  aspects: ReadonlySet<SheetAspect>,
): string[] {
  const cols = childrenOf(frame.child("cols"), "col").map((c) => ({
    from: numberAttr(c, "min") ?? 1,
    to: numberAttr(c, "max") ?? 1,
    style: numberAttr(c, "style") ?? 0,
  }));
  const notes: PatchNotes = { lostFormulas: new Set(), gainedFormulas: false };
  const rowsNow = aspects.has("rows") ? sheet.rows : undefined;
  const rows = [
    ...patchRows(
      split.rows,
      split.prefix,
      source.path,
      {
        cells: edits,
        columnStyle: (column) => cols.find((c) => c.from <= column + 1 && c.to >= column + 1)?.style ?? 0,
        ...(rowsNow
          ? {
              requiredRows: Object.keys(rowsNow).map(Number),
              rowAttributes: (row, tag) =>
                rowAttributesFor(rowsNow[row], tag, readDefaults(frame.root).rowHeight, (format, base) =>
                  context.styles.xfFor(base, format, context.workbook.formats),
                ),
            }
          : {}),
      },
      notes,
    ),
  ];
  if (notes.lostFormulas.size) {
    const sheetId = context.file.workbookPart.sheets[source.tab]?.sheetId ?? 0;
    context.lostFormulas.set(sheetId, notes.lostFormulas);
  }
  return rows;
}

/** The used range that a sheet states is a hint, but must cover all its cells. */
function widenDimension(frame: SheetFrame, edits: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>): void {
  const element = frame.child("dimension");
  const rect = element && parseRect(attr(element, "ref") ?? "");
  if (!rect) return;
  let [top, left, bottom, right] = [rect.row, rect.column, rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1];
  for (const [row, cells] of edits) {
    for (const [column, edit] of cells) {
      if (edit.content && edit.content.value === null && !edit.content.fileFormula) continue;
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
  }
  const after = rectAddress({ row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 });
  if (after !== rectAddress(rect)) frame.setAttributes("dimension", { ref: after });
}

/** Frame and rows as one part again. */
export function assemble(frame: SheetFrame, rows: readonly (string | Uint8Array)[], changed: boolean): (string | Uint8Array)[] {
  if (changed && !frame.child("sheetData")) frame.put("sheetData", `<${frame.prefix}sheetData></${frame.prefix}sheetData>`);
  const element = frame.child("sheetData");
  if (!element || (element.selfClosing && rows.every((piece) => piece.length === 0))) return [frame.text];
  if (element.selfClosing) frame.patch((patch) => patch.replace(element.start, element.end, `<${element.name}></${element.name}>`));
  const open = frame.child("sheetData");
  if (!open) throw new Error("sheetData is missing");
  return [frame.text.slice(0, open.openEnd), ...rows, frame.text.slice(open.closeStart)];
}
