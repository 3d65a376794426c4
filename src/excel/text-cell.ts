/** Letters of a cell's text: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3. */
export const MOST_IN_CELL = 32_767;

/**
 * A text as it must be handed to `Range.formulas`/`values` to come out as that very text. The leading apostrophe is
 * Excel's own sign for "this is text" and is not shown: without it `=…` becomes a formula, `007` a number and `01-03-2022` a date.
 * What is longer than a cell can hold ends in "…".
 */
export function textCell(text: string): string {
  if (text === "") return "";
  return `'${text.length > MOST_IN_CELL ? `${text.slice(0, MOST_IN_CELL - 1)}…` : text}`;
}
