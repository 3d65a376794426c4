import { unparse } from "papaparse";

/**
 * A table as separated values that a Danish Excel opens as it is: semicolons, a byte order mark, and a text that looks like a formula
 * behind an apostrophe.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${unparse(rows as string[][], { delimiter: ";", escapeFormulae: true })}`;
}
