import type { IRowData, IWorksheetData } from "@univerjs/core";
import { MAX_COLUMNS, quoteSheetName, rectAddress } from "../../src/core/model/address";
import type { PageLayoutPart, SheetAspect, SheetParts } from "../../stand-in/document";
import { absoluteRect, parseRect } from "../formula/ref";
import type { SheetSource } from "../open";
import { writeCharts } from "../parts/drawing";
import { gridOf } from "../parts/sheet-grid";
import { PRINT_AREA, PRINT_TITLES, otherTitles, printAreaText, titleRowsText } from "../parts/print-names";
import type { SaveContext } from "../save-context";
import { attr, childrenOf, numberAttr } from "../xml/tree";
import { FILTER_NAME, writeAutoFilter } from "./auto-filter";
import { readDefaults } from "./columns";
import { columnWishes, writeColumns } from "./columns-write";
import { writeConditionalFormats } from "./conditional-formats";
import { writeDataValidations } from "./data-validations";
import { DocumentCells } from "./document-cells";
import { SheetFrame } from "./frame";
import { writeHyperlinks } from "./hyperlinks";
import { writeMerges } from "./merges";
import { writePageLayout } from "./page-layout";
import { patchRows, type CellEdit, type PatchNotes } from "./patch-rows";
import { writeProtection } from "./protection";
import { POINT } from "./read-cells";
import { attributeOf } from "./scan";
import { splitSheet, type SheetText } from "./sheet-text";
import { writeTabColor } from "./tab-color";
import { writeView } from "./view";
import { writeTables } from "./write-tables";

/** Patches a sheet that came with the file. */
export function patchSheet(context: SaveContext, source: SheetSource): void {
  const { document, changes, draft } = context;
  const data = document.snapshot.sheets[source.id];
  const parts = document.sheets[source.id];
  if (!data || !parts) throw new Error(`sheet ${source.id} is changed but not in the document`);
  const split = splitSheet(draft.pack.bytes(source.path), source.path);
  const frame = new SheetFrame(split.frame, source.path);
  const cells = new DocumentCells(data, parts.tables);
  const aspects = new Set(changes.aspects.get(source.id));
  const values = changes.values.get(source.id) ?? new Set<number>();
  const isHeader = (key: number): boolean =>
    parts.tables.some(({ rect, hasHeaders }) => hasHeaders && rect.row === Math.floor(key / MAX_COLUMNS));
  if ([...values].some(isHeader)) aspects.add("tables");
  writeAspects(context, source.id, source.path, frame, cells, aspects);
  const edits = cellEdits(context, source.id, cells);
  const rows = edits.size || aspects.has("rows") ? changedRows(context, source, split, frame, edits, data, aspects) : undefined;
  if (rows === undefined && frame.text === split.frame) return;
  widenDimension(frame, edits);
  draft.set(source.path, assemble(frame, rows ?? [split.rows], rows !== undefined));
}

/** Writes the aspects that changed into the frame; the parts beside the sheet (tables, charts, links) into the draft. */
export function writeAspects(
  context: SaveContext,
  id: string,
  path: string,
  frame: SheetFrame,
  cells: DocumentCells,
  aspects: ReadonlySet<SheetAspect>,
): void {
  const { document, draft } = context;
  const data = document.snapshot.sheets[id] as Partial<IWorksheetData>;
  const parts = document.sheets[id] as SheetParts;
  const before = context.opened.document.sheets[id];
  const name = data.name ?? "";
  if (aspects.has("tabColor")) writeTabColor(frame, parts.tabColor ?? (data.tabColor || undefined));
  if (aspects.has("view")) writeView(frame, data.freeze, parts.gridlines);
  if (aspects.has("columns")) {
    const wishes = columnWishes(frame.child("cols"), data.columnData ?? {}, (style, base) =>
      context.styles.xfFor(base, style, document.snapshot.styles),
    );
    const format = frame.child("sheetFormatPr");
    writeColumns(frame, wishes, (format && numberAttr(format, "defaultColWidth")) ?? 9.140625);
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
  if (aspects.has("merges")) writeMerges(frame, data.mergeData ?? []);
  if (aspects.has("conditionalFormats")) writeConditionalFormats(frame, parts.conditionalFormats, (look) => context.styles.dxfFor(look));
  if (aspects.has("dataValidations")) writeDataValidations(frame, parts.dataValidations);
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
      grid: gridOf(data),
      sheetName: (sheet) => document.snapshot.sheets[sheet]?.name ?? sheet,
      cells: (sheet) => (row, column) => document.snapshot.sheets[sheet]?.cellData?.[row]?.[column] ?? undefined,
    });
  }
  if (aspects.has("tables")) writeTables(context, path, frame, parts.tables, cells);
}

function printNames(context: SaveContext, id: string, name: string, before: PageLayoutPart, after: PageLayoutPart): void {
  if (JSON.stringify(before.printArea) !== JSON.stringify(after.printArea)) {
    context.names.push({ sheet: id, name: PRINT_AREA, text: after.printArea && printAreaText(name, after.printArea) });
  }
  if (JSON.stringify(before.titleRows) !== JSON.stringify(after.titleRows)) {
    const tab = context.opened.package.sheets.find((sheet) => sheet.id === id)?.tab;
    const old =
      tab === undefined
        ? undefined
        : context.opened.package.workbook.names.find((n) => n.name === PRINT_TITLES && n.localSheetId === tab)?.text;
    const areas = [...otherTitles(old), ...(after.titleRows ? [titleRowsText(name, after.titleRows)] : [])];
    context.names.push({ sheet: id, name: PRINT_TITLES, text: areas.length ? areas.join(",") : undefined });
  }
}

function cellEdits(context: SaveContext, id: string, cells: DocumentCells): Map<number, Map<number, CellEdit>> {
  const values = context.changes.values.get(id) ?? new Set<number>();
  const looks = context.changes.styles.get(id) ?? new Set<number>();
  const edits = new Map<number, Map<number, CellEdit>>();
  for (const key of new Set([...values, ...looks])) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const content = values.has(key) ? cells.content(row, column) : undefined;
    const styled = looks.has(key)
      ? (base: number): number => context.styles.xfFor(base, cells.cell(row, column)?.s, context.document.snapshot.styles)
      : undefined;
    const style =
      content && cells.looksLikeFormula(content)
        ? (base: number): number => context.styles.withQuotePrefix(styled ? styled(base) : base)
        : styled;
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
  data: Partial<IWorksheetData>,
  aspects: ReadonlySet<SheetAspect>,
): string[] {
  const cols = childrenOf(frame.child("cols"), "col").map((c) => ({
    from: numberAttr(c, "min") ?? 1,
    to: numberAttr(c, "max") ?? 1,
    style: numberAttr(c, "style") ?? 0,
  }));
  const notes: PatchNotes = { lostFormulas: new Set(), gainedFormulas: false };
  const rowData = aspects.has("rows") ? (data.rowData ?? {}) : undefined;
  const rows = [
    ...patchRows(
      split.rows,
      split.prefix,
      source.path,
      {
        cells: edits,
        columnStyle: (column) => cols.find((c) => c.from <= column + 1 && c.to >= column + 1)?.style ?? 0,
        ...(rowData
          ? {
              wantedRows: Object.keys(rowData).map(Number),
              rowAttributes: (row, tag) =>
                rowWish(rowData[row], tag, readDefaults(frame.root).rowHeight, (s, base) =>
                  context.styles.xfFor(base, s, context.document.snapshot.styles),
                ),
            }
          : {}),
      },
      notes,
    ),
  ];
  if (notes.lostFormulas.size) {
    const sheetId = context.opened.package.workbook.sheets[source.tab]?.sheetId ?? 0;
    context.lostFormulas.set(sheetId, notes.lostFormulas);
  }
  return rows;
}

/**
 * Height, hiding and look of a row where they differ from its tag. Whatever a tag says was told when the file was read, so
 * a row the engine no longer tells of has moved: what its tag says must go, or rows that moved there would be hidden.
 */
export function rowWish(
  data: Partial<IRowData> | undefined,
  tag: string | undefined,
  defaultHeight: number,
  styleFor: (style: IRowData["s"], base: number) => number,
): Record<string, string | undefined> | undefined {
  if (!data) return tag === undefined ? undefined : rowWish({}, tag, defaultHeight, styleFor);
  const on = (name: string): boolean => {
    const value = tag && attributeOf(tag, name);
    return value === "1" || value === "true";
  };
  const wish: Record<string, string | undefined> = {};
  const was = tag && attributeOf(tag, "ht") !== undefined && on("customHeight") ? Number(attributeOf(tag, "ht")) * POINT : undefined;
  if (data.h !== undefined && data.ia !== 1 && Math.abs(data.h - (was ?? defaultHeight)) > 0.5) {
    wish.ht = String(Math.round((data.h / POINT) * 100) / 100);
    wish.customHeight = "1";
  }
  if (data.h === undefined && was !== undefined) Object.assign(wish, { ht: undefined, customHeight: undefined });
  if ((data.hd === 1) !== on("hidden")) wish.hidden = data.hd === 1 ? "1" : undefined;
  const base = tag && on("customFormat") ? Number(attributeOf(tag, "s") ?? 0) : 0;
  const style = data.s ? styleFor(data.s, base) : 0;
  if (style !== base) Object.assign(wish, style > 0 ? { s: String(style), customFormat: "1" } : { s: undefined, customFormat: undefined });
  return Object.keys(wish).length ? wish : undefined;
}

/** The used range a sheet states is a hint, but must not be smaller than what is there. */
function widenDimension(frame: SheetFrame, edits: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>): void {
  const element = frame.child("dimension");
  const rect = element && parseRect(attr(element, "ref") ?? "");
  if (!rect) return;
  let [top, left, bottom, right] = [rect.row, rect.column, rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1];
  for (const [row, cells] of edits) {
    for (const [column, edit] of cells) {
      if (edit.content && edit.content.value === null && !edit.content.formula) continue;
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
  if (!open) throw new Error("sheetData went missing");
  return [frame.text.slice(0, open.openEnd), ...rows, frame.text.slice(open.closeStart)];
}
