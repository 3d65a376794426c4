import { cellAddress, quoteSheetName } from "../core/model/address";
import type { CellPlace } from "../core/changes/change";
import type { RegisterRows } from "../core/model/register-data";
import type { RowLink } from "../core/reports/plan";
import { placeOf } from "../core/reports/row-place";
import { textCell } from "./text-cell";

/** Letters of a formula; Excel refuses a longer one (`FormulaLengthExceedsLimit`). The same page as below. */
const MOST_IN_FORMULA = 8_192;
/** A text in a formula is at most 255 characters long: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3. */
const MOST_IN_QUOTES = 255;

/** A text as an expression of a formula; a long one in pieces. */
export function textExpression(text: string): string {
  const pieces: string[] = [];
  for (let from = 0; from === 0 || from < text.length; from += MOST_IN_QUOTES) pieces.push(text.slice(from, from + MOST_IN_QUOTES));
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
}

/**
 * A cell that shows the value of an expression and leads to a place of this workbook (`#`); `otherwise` where that would be longer than a formula may
 * be. A formula and not `Range.hyperlink`: what that does to a formula in the cell is not documented
 * (https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink says only which text it shows), and a sheet holds no more than 65,530 of
 * those.
 */
export function linkTo<T>({ sheet, row, column }: CellPlace, expression: string, otherwise: T): string | T {
  const formula = `=HYPERLINK(${textExpression(`#${quoteSheetName(sheet)}!${cellAddress(row, column)}`)},${expression})`;
  return formula.length > MOST_IN_FORMULA ? otherwise : formula;
}

/** A text as it goes into a cell, leading to a register's row where that is in the workbook. */
export function linkedText(text: string, link: RowLink | undefined, registers: readonly RegisterRows[]): string {
  const place = link === undefined ? undefined : placeOf(link, registers);
  return place === undefined ? textCell(text) : linkTo(place, textExpression(text), textCell(text));
}

/** Letters of what can be clicked: 7:1 on white. */
export const LINK_COLOR = "#0B5394";
