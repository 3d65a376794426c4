import type { IStyleData, IWorksheetData } from "@univerjs/core";
import type { BesideCells, SheetParts, TablePart } from "../../stand-in/document";
import type { Package } from "../container/package";
import { parseRect } from "../formula/ref";
import { listCharts } from "../parts/chart-list";
import { gridOf } from "../parts/sheet-grid";
import { readColor } from "../parts/colors";
import { PRINT_AREA, PRINT_TITLES, readPrintArea, readTitleRows } from "../parts/print-names";
import { readDxf, type StyleBook } from "../parts/styles";
import { readTable } from "../parts/table";
import type { NameEntry, SheetEntry } from "../parts/workbook";
import { attr, child, childrenOf, relationshipId } from "../xml/tree";
import { TOLD_COLUMNS, readColumns, readDefaults } from "./columns";
import { readConditionalFormats } from "./conditional-formats";
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
  /** Gets the look of every cell format met, by its id in the snapshot. */
  readonly usedStyles: Record<string, IStyleData>;
  readonly names: readonly NameEntry[];
  sheetByName(name: string): string | undefined;
}

export interface ReadSheet {
  readonly data: Partial<IWorksheetData>;
  readonly parts: SheetParts;
  readonly formulaCount: number;
}

export function readSheet(request: SheetRequest): ReadSheet {
  const { pack, path, styles, usedStyles } = request;
  const split = splitSheet(pack.bytes(path), path);
  const { root } = frameTree(split.frame, path);
  const use = (xf: number): string => {
    const id = `x${xf}`;
    usedStyles[id] ??= styles.look(xf);
    return id;
  };
  // A cell of format 0 needs saying so only where its row or column has a look of its own.
  const columnStyles = childrenOf(child(root, "cols"), "col").some((col) => Number(attr(col, "style") ?? 0) > 0);
  const read = readCells(split.rows, split.prefix, path, {
    strings: request.strings,
    styleId: (xf, inStyledRow) => (xf > 0 || inStyledRow || columnStyles ? use(xf) : undefined),
    rowStyle: use,
  });
  const relationships = pack.relationships(path);
  const relationTarget = (id: string): string | undefined => relationships.find((r) => r.id === id)?.target;
  const defaults = readDefaults(root);
  const { columns } = readColumns(child(root, "cols"), use, Math.max(read.columnCount + 26, TOLD_COLUMNS));
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
          gridOf({
            rowData: read.rows,
            columnData: columns,
            defaultColumnWidth: defaults.columnWidth,
            defaultRowHeight: defaults.rowHeight,
          }),
          request.sheetByName,
        )
      : [];
  const drawn = drawingPath !== undefined && pack.has(drawingPath) ? pack.tree(drawingPath).children.length : 0;
  const beside = besideCells(new Set(relationships.map(({ type }) => type)), drawn > charts.length);
  const protection = readProtection(child(root, "sheetProtection"));
  const filterElement = child(root, "autoFilter");
  const filter = filterElement && parseRect(attr(filterElement, "ref") ?? "");
  const name = (wanted: string): string | undefined =>
    request.names.find((n) => n.name.toLowerCase() === wanted.toLowerCase() && n.localSheetId === request.tab)?.text;
  const printArea = readPrintArea(name(PRINT_AREA));
  const titleRows = readTitleRows(name(PRINT_TITLES));
  return {
    formulaCount: read.formulaCount,
    data: {
      id: request.id,
      name: request.entry.name,
      hidden: request.entry.state === "visible" ? 0 : 1,
      ...(request.entry.state === "veryHidden" ? { custom: { veryHidden: true } } : {}),
      ...(tabColor ? { tabColor } : {}),
      cellData: read.cells,
      rowData: read.rows,
      columnData: columns,
      mergeData: readMerges(root),
      freeze: view.freeze,
      rowCount: Math.max(read.rowCount + 100, 1000),
      columnCount: Math.max(read.columnCount + 5, 26),
      defaultColumnWidth: defaults.columnWidth,
      defaultRowHeight: defaults.rowHeight,
      showGridlines: view.gridlines ? 1 : 0,
      rightToLeft: view.rightToLeft ? 1 : 0,
    },
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
    },
  };
}

/** By what the sheet's part is related to. A conversation stands in a part of its own, and as a note for those who know no conversations. */
function besideCells(types: ReadonlySet<string>, hasShapes: boolean): BesideCells[] {
  const isThere: Readonly<Record<BesideCells, boolean>> = {
    comments: types.has("threadedComment"),
    notes: types.has("comments"),
    shapes: hasShapes || (types.has("vmlDrawing") && !types.has("comments")),
    pivotTables: types.has("pivotTable"),
  };
  return (Object.keys(isThere) as BesideCells[]).filter((kind) => isThere[kind]);
}
