import { parseRect } from "../address";
import type { Package } from "../container/package";
import { CellTable } from "../grid";
import type { CellFormat } from "../model/cell";
import type { BesideCells, TablePart } from "../model/parts";
import type { Sheet } from "../model/workbook";
import { listCharts } from "../parts/chart-list";
import { gridOf } from "../parts/sheet-grid";
import { readColor } from "../parts/colors";
import { PRINT_AREA, PRINT_TITLES, readPrintArea, readTitleRows } from "../parts/print-names";
import { readDxf, type StyleBook } from "../parts/styles";
import { readTable } from "../parts/table";
import type { NameEntry, SheetEntry } from "../parts/workbook";
import { attr, child, childrenOf, relationshipId } from "../xml/tree";
import { LISTED_COLUMNS, readColumns, readDefaults } from "./columns";
import { readConditionalFormats } from "./conditional-formats";
import { propertyTexts, readSheetProperties } from "./custom-properties";
import { readDataValidations } from "./data-validations";
import { readHyperlinks } from "./hyperlinks";
import { readMerges } from "./merges";
import { readPageLayout } from "./page-layout";
import { readProtection } from "./protection";
import { readCells } from "./read-cells";
import { frameTree, splitSheet } from "./sheet-text";
import { readView } from "./view";

export interface SheetRequest {
  readonly pack: Package;
  readonly path: string;
  readonly entry: SheetEntry;
  readonly tab: number;
  readonly id: string;
  readonly styles: StyleBook;
  readonly strings: readonly string[];
  /** Collects the cell formats in use, by id. */
  readonly formats: Record<string, CellFormat>;
  readonly names: readonly NameEntry[];
  sheetByName(name: string): string | undefined;
}

/** A sheet that was read; its cells are in memory. */
export interface OpenedSheet extends Sheet {
  readonly cells: CellTable;
}

export interface ReadSheet {
  readonly sheet: OpenedSheet;
  readonly formulaCount: number;
}

export function readSheet(request: SheetRequest): ReadSheet {
  const { pack, path, styles, formats } = request;
  const split = splitSheet(pack.bytes(path), path);
  const { root } = frameTree(split.frame, path);
  const use = (xf: number): string => {
    const id = formatIdOf(xf);
    formats[id] ??= styles.format(xf);
    return id;
  };
  // A cell of format 0 needs an id only where its row or column has a format.
  const formattedColumns = childrenOf(child(root, "cols"), "col").some((col) => Number(attr(col, "style") ?? 0) > 0);
  const read = readCells(split.rows, split.prefix, path, {
    strings: request.strings,
    formatId: (xf, inFormattedRow) => (xf > 0 || inFormattedRow || formattedColumns ? use(xf) : undefined),
    rowFormatId: use,
  });
  const relationships = pack.relationships(path);
  const relationTarget = (id: string): string | undefined => relationships.find((r) => r.id === id)?.target;
  const defaults = readDefaults(root);
  const { columns } = readColumns(child(root, "cols"), use, Math.max(read.columnCount + 26, LISTED_COLUMNS));
  const view = readView(root);
  const tabColor = readColor(child(child(root, "sheetPr"), "tabColor"), styles.colors);
  const tables = childrenOf(child(root, "tableParts"), "tablePart").flatMap((part): TablePart[] => {
    const target = relationTarget(relationshipId(part) ?? "");
    const table = target !== undefined && pack.has(target) ? readTable(pack.tree(target)) : undefined;
    return table ? [table] : [];
  });
  const drawing = child(root, "drawing");
  const drawingPath = drawing && relationTarget(relationshipId(drawing) ?? "");
  const charts =
    drawingPath !== undefined && pack.has(drawingPath)
      ? listCharts(
          pack,
          drawingPath,
          gridOf({ rows: read.rows, columns, defaultColumnWidth: defaults.columnWidth, defaultRowHeight: defaults.rowHeight }),
          request.sheetByName,
        )
      : [];
  const drawn = drawingPath !== undefined && pack.has(drawingPath) ? pack.tree(drawingPath).children.length : 0;
  const customProperties = readSheetProperties(root, propertyTexts(pack, path));
  const beside = besideCells(new Set(relationships.map(({ type }) => type)), drawn > charts.length);
  const protection = readProtection(child(root, "sheetProtection"));
  const filterElement = child(root, "autoFilter");
  const filter = filterElement && parseRect(attr(filterElement, "ref") ?? "");
  const textOf = (builtIn: string): string | undefined =>
    request.names.find((n) => n.name.toLowerCase() === builtIn.toLowerCase() && n.localSheetId === request.tab)?.text;
  const printArea = readPrintArea(textOf(PRINT_AREA));
  const titleRows = readTitleRows(textOf(PRINT_TITLES));
  return {
    formulaCount: read.formulaCount,
    sheet: {
      id: request.id,
      name: request.entry.name,
      visibility: request.entry.state,
      cells: new CellTable(read.cells),
      rows: read.rows,
      columns,
      merges: readMerges(root),
      frozen: view.frozen,
      rightToLeft: view.rightToLeft,
      defaultColumnWidth: defaults.columnWidth,
      defaultRowHeight: defaults.rowHeight,
      parts: {
        tables,
        conditionalFormats: readConditionalFormats(root, (dxf) => readDxf(styles.dxfs[dxf], styles.colors)),
        dataValidations: readDataValidations(root),
        hyperlinks: readHyperlinks(root, relationTarget),
        charts,
        ...(beside.length > 0 ? { beside } : {}),
        ...(protection ? { protection } : {}),
        ...(filter ? { autoFilter: { rect: filter } } : {}),
        pageLayout: { ...readPageLayout(root), ...(printArea ? { printArea } : {}), ...(titleRows ? { titleRows } : {}) },
        ...(tabColor ? { tabColor } : {}),
        gridlines: view.gridlines,
        ...(Object.keys(customProperties).length > 0 ? { customProperties } : {}),
      },
    },
  };
}

/** Id of cell format `index`: `x0`, `x1` … */
function formatIdOf(index: number): string {
  return `x${index}`;
}

/** By the sheet's relationships. A conversation has its own part, and a note for programs that don't know conversations. */
function besideCells(types: ReadonlySet<string>, hasShapes: boolean): BesideCells[] {
  const isThere: Readonly<Record<BesideCells, boolean>> = {
    comments: types.has("threadedComment"),
    notes: types.has("comments"),
    shapes: hasShapes || (types.has("vmlDrawing") && !types.has("comments")),
    pivotTables: types.has("pivotTable"),
  };
  return (Object.keys(isThere) as BesideCells[]).filter((kind) => isThere[kind]);
}
