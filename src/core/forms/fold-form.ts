import { plain } from "../text/signs";

/** No form of a date, a number or a doubt is longer: a cell may hold 32,767 signs, and expressions are not asked of running text. */
const LONGEST = 200;

/** Whether a text may have one of the forms. */
export function mayHaveForm(text: string): boolean {
  return text.length <= LONGEST;
}

/** A text as forms are matched: as it is read (`plain`), in lower case, curly quotes and the dashes that stand for øre made one. */
export function foldForm(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[‘’´`]/g, "'");
}
