/** Excel's limits for names. Cell texts, formulas, literals, prompts and headers are held to theirs where they are written. */

/** A comment to a name, or a link's tip. */
export const MOST_COMMENT = 255;
const MOST_SHEET_NAME = 31;
const MOST_NAME = 255;
const MOST_NAME_FORMULA = 8192;

/** Excel calls a workbook with such a name damaged. A name can't be cut: formulas have it. */
export function checkSheetName(name: string): void {
  if (name === "" || name.length > MOST_SHEET_NAME || /[:\\/?*[\]]|^'|'$/.test(name))
    throw new RangeError(`a sheet can't be named "${name}": Excel allows 1 to ${MOST_SHEET_NAME} characters without : \\ / ? * [ ]`);
}

export function checkName(name: string, text: string): void {
  if (name === "" || name.length > MOST_NAME || /\s/.test(name))
    throw new RangeError(`nothing can be named "${name}": Excel allows 1 to ${MOST_NAME} characters without blanks`);
  if (text.trim() === "" || text.length > MOST_NAME_FORMULA)
    throw new RangeError(`the name "${name}" has a formula of ${text.length} characters: Excel allows 1 to ${MOST_NAME_FORMULA}`);
}
