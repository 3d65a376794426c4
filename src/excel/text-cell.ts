/** Letters of a cell's text: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3. */
export const MOST_IN_CELL = 32_767;

/**
 * A text as it must be handed to `Range.formulas`/`values` to come out as that very text. The leading apostrophe is Excel's own sign for "this is
 * text": without it `=…` becomes a formula, `007` a number and `01-03-2022` a date. It shows in the formula bar, so a text that can be nothing else
 * goes without. What is longer than a cell can hold ends in "…".
 */
export function textCell(text: string): string {
  if (text === "") return "";
  const whole = text.length > MOST_IN_CELL ? `${text.slice(0, MOST_IN_CELL - 1)}…` : text;
  return isSurelyText(whole) ? whole : `'${whole}`;
}

/**
 * Begins with a letter or a sign of our own sheets, and is no truth value, month or currency that Excel reads as the beginning of a value, in Danish
 * or English.
 */
function isSurelyText(text: string): boolean {
  return (
    /^[\p{L}•●▲▼”]/u.test(text) &&
    !/^(?:true|false|sand|falsk)\s*$|^(?:jan|feb|mar|apr|ma[jiy]|jun|jul|aug|sep|o[kc]t|nov|dec|kr|dkk|eur|usd)[^]*\d/i.test(text)
  );
}
