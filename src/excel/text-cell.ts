/**
 * A text as it must be handed to `Range.formulas`/`values` to come out as that very text. The leading apostrophe is
 * Excel's own sign for "this is text" and is not shown: without it `=…` becomes a formula, `007` a number and `01-03-2022` a date.
 */
export function textCell(text: string): string {
  return text === "" ? "" : `'${text}`;
}
