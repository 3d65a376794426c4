import { columnLetters, type Rect, rectAddress } from "./address";
import { pack, writeArchive, type ArchiveEntry } from "./container/archive";
import { toFileFormula } from "./formula/file-names";
import { checkSheetName } from "./limits";
import { columnFileName } from "./parts/table";
import { cellXml } from "./sheet/cell-xml";
import { escapeAttribute, escapeText } from "./xml/escape";

export type NewCell =
  string | number | boolean | null | { readonly date: number } | { readonly formula: string; readonly value?: string | number | boolean };

export interface NewSheet {
  readonly name: string;
  /** Top to bottom; may be a generator, so that a million rows need no memory. */
  readonly rows: Iterable<readonly NewCell[]>;
  /** Zero-based row with the format of a header. */
  readonly headerRow?: number;
  /** Rows from `headerRow` (default 0) to the end become an Excel table; its header cells must be text. */
  readonly table?: {
    readonly name: string;
    /** Rows of the table with its header, where it ends above the sheet's last row. */
    readonly rowCount?: number;
  };
  readonly merges?: readonly Rect[];
  /** Characters, by column. */
  readonly columnWidths?: readonly number[];
  readonly freezeRows?: number;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /** Drop-down lists: the choices for a column, from the row below the header to the end. */
  readonly lists?: readonly { readonly column: number; readonly choices: readonly string[] }[];
}

export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
  readonly date1904?: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STYLE = { normal: 0, header: 1, date: 2 } as const;

/** Writes a plain new workbook. The same input gives the same bytes. Dates are serials shown as dd-mm-yyyy. */
export function createWorkbook(book: NewWorkbook): Uint8Array {
  const entries: ArchiveEntry[] = [];
  const add = (name: string, content: string): void => void entries.push(pack(name, [DECLARATION, content]));
  const tables = book.sheets.flatMap((sheet, i) => (sheet.table ? [i] : []));
  add("[Content_Types].xml", contentTypes(book.sheets.length, tables.length));
  add("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]]));
  add("xl/workbook.xml", workbookXml(book));
  add(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ...book.sheets.map((_, i): [string, string] => ["worksheet", `worksheets/sheet${i + 1}.xml`]),
      ["styles", "styles.xml"],
    ]),
  );
  add("xl/styles.xml", STYLES);
  book.sheets.forEach((sheet, i) => {
    const extent = { rows: 0, columns: 0, headers: [] as string[] };
    entries.push(pack(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, extent)));
    if (!sheet.table) return;
    const number = tables.indexOf(i) + 1;
    add(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationships([["table", `../tables/table${number}.xml`]]));
    add(`xl/tables/table${number}.xml`, tableXml(number, sheet.table, sheet.headerRow ?? 0, extent));
  });
  return writeArchive(entries);
}

function* sheetXml(sheet: NewSheet, extent: { rows: number; columns: number; headers: string[] }): Generator<string> {
  yield `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetViews><sheetView workbookViewId="0">`;
  const frozen = sheet.freezeRows ?? 0;
  if (frozen > 0) yield `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  yield '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>';
  if (sheet.columnWidths?.length) {
    yield `<cols>${sheet.columnWidths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`;
  }
  yield "<sheetData>";
  const headerRow = sheet.headerRow ?? (sheet.table ? 0 : -1);
  let row = 0;
  for (const cells of sheet.rows) {
    const isHeader = row === headerRow;
    if (isHeader) extent.headers = cells.map((cell) => String(cell));
    let line = "";
    for (let column = 0; column < cells.length; column++) line += newCellXml(row, column, cells[column] ?? null, isHeader);
    if (line) yield `<row r="${row + 1}">${line}</row>`;
    extent.columns = Math.max(extent.columns, cells.length);
    row++;
  }
  extent.rows = row;
  yield "</sheetData>";
  if (sheet.merges?.length) {
    const merges = sheet.merges.map((rect) => `<mergeCell ref="${rectAddress(rect)}"/>`);
    yield `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
  }
  if (sheet.lists?.length) yield listsXml(sheet.lists, headerRow + 1, Math.max(row - 1, headerRow + 1));
  yield '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  if (sheet.table) yield '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  yield "</worksheet>";
}

function newCellXml(row: number, column: number, cell: NewCell, isHeader: boolean): string {
  if (cell === null) return "";
  const style = isHeader ? STYLE.header : STYLE.normal;
  if (typeof cell !== "object") return cellXml(row, column, style, { value: cell });
  if ("date" in cell) return cellXml(row, column, STYLE.date, { value: cell.date });
  return cellXml(row, column, style, { value: cell.value ?? null, fileFormula: toFileFormula(cell.formula) });
}

/** A literal list has at most 255 characters; a longer one must be a range, which the caller makes. */
function listsXml(lists: NonNullable<NewSheet["lists"]>, first: number, last: number): string {
  const rules = lists.map(({ column, choices }) => {
    const list = choices.join(",");
    if (list.length > 255 || choices.some((choice) => choice.includes(",")))
      throw new RangeError(`choices of column ${column} do not fit a list rule`);
    const letters = columnLetters(column);
    return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${letters}${first + 1}:${letters}${last + 1}"><formula1>"${escapeText(list)}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function tableXml(
  id: number,
  { name, rowCount: given }: NonNullable<NewSheet["table"]>,
  headerRow: number,
  extent: { rows: number; columns: number; headers: string[] },
): string {
  const rowCount = Math.max(given ?? extent.rows - headerRow, 2); // a table has at least one data row
  const ref = rectAddress({ row: headerRow, column: 0, rowCount, columnCount: extent.headers.length });
  const columns = extent.headers.map((header, i) => `<tableColumn id="${i + 1}" name="${escapeAttribute(columnFileName(header))}"/>`);
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

function workbookXml(book: NewWorkbook): string {
  const sheets = book.sheets.map((sheet, i) => {
    checkSheetName(sheet.name);
    const state = sheet.visibility && sheet.visibility !== "visible" ? ` state="${sheet.visibility}"` : "";
    return `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const active = Math.max(
    0,
    book.sheets.findIndex((sheet) => (sheet.visibility ?? "visible") === "visible"),
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr${book.date1904 ? ' date1904="1"' : ""}/>` +
    `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets.join("")}</sheets><calcPr calcId="191029"/></workbook>`
  );
}

function contentTypes(sheets: number, tables: number): string {
  const overrides = [
    ["/xl/workbook.xml", `${TYPE}.sheet.main+xml`],
    ["/xl/styles.xml", `${TYPE}.styles+xml`],
    ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${TYPE}.worksheet+xml`]),
    ...Array.from({ length: tables }, (_, i) => [`/xl/tables/table${i + 1}.xml`, `${TYPE}.table+xml`]),
  ];
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("")}</Types>`
  );
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE_REL}">${items.join("")}</Relationships>`;
}

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';
