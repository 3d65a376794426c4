import type { SheetAspect } from "../../stand-in/document";
import { MAX_COLUMNS, rectAddress } from "../../src/core/model/address";
import { CONTENT_TYPE, type SaveContext } from "../save-context";
import { cellXml } from "./cell-xml";
import { DocumentCells } from "./document-cells";
import { SheetFrame } from "./frame";
import { assemble, rowWish, writeAspects } from "./write-sheet";
import { withAttributes } from "./patch-rows";
import { pixelsToWidth } from "./columns";

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
]);
/** What a workbook of Excel uses for rows, in pixels. */
const DEFAULT_ROW = 20;

/** Writes a sheet of ours as a new part and gives its relationship from the workbook. */
export function addSheet(context: SaveContext, id: string): string {
  const { document, draft, styles } = context;
  const data = document.snapshot.sheets[id];
  const parts = document.sheets[id];
  if (!data || !parts) throw new Error(`sheet ${id} is added but not in the document`);
  const path = draft.freePath("xl/worksheets/sheet#.xml");
  draft.add(path, "", `${CONTENT_TYPE}.worksheet+xml`);
  const cells = new DocumentCells(data, parts.tables);
  const rows: string[] = [];
  const used = { bottom: 0, right: 0 };
  for (const row of cells.rows()) {
    let line = "";
    for (const column of cells.columns(row)) {
      const cell = cells.cell(row, column);
      if (!cell) continue;
      const content = cells.content(row, column);
      const look = styles.xfFor(0, cell.s, document.snapshot.styles);
      const style = cells.looksLikeFormula(content) ? styles.withQuotePrefix(look) : look;
      if (content.value === null && !content.formula && style === 0) continue;
      line += cellXml(row, column, style, content);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    const wish = rowWish(data.rowData?.[row], undefined, data.defaultRowHeight ?? DEFAULT_ROW, (style, base) =>
      styles.xfFor(base, style, document.snapshot.styles),
    );
    if (line || wish) rows.push(`${withAttributes(`<row r="${row + 1}">`, wish ?? {})}${line}</row>`);
  }
  const width = data.defaultColumnWidth;
  const format = `<sheetFormatPr${width && width !== 64 && width !== 73 ? ` defaultColWidth="${pixelsToWidth(width)}"` : ""} defaultRowHeight="15"/>`;
  const frame = new SheetFrame(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${context.mainNamespace}" xmlns:r="${context.relations}">` +
      `<dimension ref="${rectAddress({ row: 0, column: 0, rowCount: used.bottom + 1, columnCount: Math.min(used.right + 1, MAX_COLUMNS) })}"/>` +
      `<sheetViews><sheetView workbookViewId="0"/></sheetViews>${format}<sheetData></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
    path,
  );
  writeAspects(context, id, path, frame, cells, new Set([...ALL].filter((aspect) => aspect !== "autoFilter" || parts.autoFilter)));
  draft.set(path, assemble(frame, rows, true));
  return draft.relate(context.opened.package.workbook.path, `${context.relations}/worksheet`, path);
}
