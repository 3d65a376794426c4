import { rectAddress } from "../address";
import type { SheetAspect } from "../model/changes";
import { CONTENT_TYPE, type SaveContext } from "../save-context";
import { cellXml } from "./cell-xml";
import { pixelsToWidth } from "./columns";
import { SheetFrame } from "./frame";
import { withAttributes } from "./patch-rows";
import { rowAttributesFor } from "./row-attributes";
import { SheetContent, resemblesFormula } from "./sheet-content";
import { assemble, writeAspects } from "./write-sheet";

const ALL: ReadonlySet<SheetAspect> = new Set<SheetAspect>([
  "tabColor",
  "view",
  "columns",
  "protection",
  "autoFilter",
  "merges",
  "conditionalFormats",
  "dataValidations",
  "hyperlinks",
  "pageLayout",
  "charts",
  "tables",
  "customProperties",
]);
/** Excel's default, in pixels. */
const DEFAULT_ROW = 20;

/** Writes a sheet without a part in the file and returns its relationship from the workbook. */
export function addSheet(context: SaveContext, id: string): string {
  const { draft, styles, workbook } = context;
  const sheet = context.sheets.get(id);
  if (!sheet) throw new Error(`sheet ${id} is added but not in the workbook`);
  const path = draft.freePath("xl/worksheets/sheet#.xml");
  draft.add(path, "", `${CONTENT_TYPE}.worksheet+xml`);
  const content = new SheetContent(sheet.cells, sheet.parts, context.fileFormula);
  const rows: string[] = [];
  const used = { bottom: 0, right: 0 };
  for (const row of [...new Set([...sheet.cells.rows(), ...Object.keys(sheet.rows).map(Number)])].sort((a, b) => a - b)) {
    let line = "";
    for (const column of sheet.cells.columns(row)) {
      const cell = content.at(row, column);
      const format = styles.xfFor(0, sheet.cells.cell(row, column)?.format, workbook.formats);
      const style = resemblesFormula(cell) ? styles.withQuotePrefix(format) : format;
      if (cell.value === null && !cell.fileFormula && style === 0) continue;
      line += cellXml(row, column, style, cell);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    const attributes = rowAttributesFor(sheet.rows[row], undefined, sheet.defaultRowHeight ?? DEFAULT_ROW, (format, base) =>
      styles.xfFor(base, format, workbook.formats),
    );
    if (line || attributes) rows.push(`${withAttributes(`<row r="${row + 1}">`, attributes ?? {})}${line}</row>`);
  }
  const width = sheet.defaultColumnWidth;
  const format = `<sheetFormatPr${width && width !== 64 && width !== 73 ? ` defaultColWidth="${pixelsToWidth(width)}"` : ""} defaultRowHeight="15"/>`;
  const frame = new SheetFrame(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${context.mainNamespace}" xmlns:r="${context.relations}">` +
      `<dimension ref="${rectAddress({ row: 0, column: 0, rowCount: used.bottom + 1, columnCount: used.right + 1 })}"/>` +
      `<sheetViews><sheetView workbookViewId="0"/></sheetViews>${format}<sheetData></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
    path,
  );
  writeAspects(
    context,
    sheet,
    path,
    frame,
    content,
    new Set([...ALL].filter((aspect) => aspect !== "autoFilter" || sheet.parts.autoFilter)),
  );
  draft.set(path, assemble(frame, rows, true));
  return draft.relate(context.file.workbookPart.path, `${context.relations}/worksheet`, path);
}
