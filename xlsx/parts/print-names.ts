import { MAX_COLUMNS, absoluteRect, parseRect, quoteSheetName } from "../address";
import type { PageLayoutPart } from "../model/parts";

/** Print area and title rows of a sheet live as built-in names of the workbook. */
export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** Undefined for an area of several rectangles: the model has only one, and the file's area stays. */
export function readPrintArea(text: string | undefined): PageLayoutPart["printArea"] {
  return text === undefined || splitAreas(text).length !== 1 ? undefined : parseRect(text);
}

export function readTitleRows(text: string | undefined): PageLayoutPart["titleRows"] {
  for (const area of text === undefined ? [] : splitAreas(text)) {
    const rect = parseRect(area);
    if (rect && rect.columnCount === MAX_COLUMNS) return { from: rect.row, to: rect.row + rect.rowCount - 1 };
  }
  return undefined;
}

/** Title columns are not in the model; they stay when title rows change. */
export function otherTitles(text: string | undefined): string[] {
  return text === undefined ? [] : splitAreas(text).filter((area) => parseRect(area)?.columnCount !== MAX_COLUMNS);
}

export function printAreaText(sheet: string, area: NonNullable<PageLayoutPart["printArea"]>): string {
  return `${quoteSheetName(sheet)}!${absoluteRect(area)}`;
}

export function titleRowsText(sheet: string, rows: NonNullable<PageLayoutPart["titleRows"]>): string {
  return `${quoteSheetName(sheet)}!$${rows.from + 1}:$${rows.to + 1}`;
}

/** Splits at commas outside quoted sheet names. */
function splitAreas(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
