import type { CellValue } from "../../model/cell";
import { isBlank } from "../../model/cell";
import { plain } from "../../text/signs";
import type { ReadRows } from "./row-cells";

/** Tells whether a text looks like the register's keys. */
export interface KeyForms {
  /** "unknown" where the keys have no form of their own. */
  readonly isLikeKey: (value: CellValue) => boolean | "unknown";
}

/** Of so many rows the form of the keys is gathered. */
const SAMPLE = 2_000;
/** The share of keys with a digit from which a text without any is no key. */
const MOST = 0.8;

/**
 * The forms of a register's keys: runs of letters and of digits as one sign each (`S-01` and `SYS-117` are `a-9`). Gathered from rows that
 * have a name and more, so that headings and footnotes in the key column don't count.
 */
export function keyForms({ key, name, columns, rowCount }: ReadRows): KeyForms {
  const others = columns.filter((column) => column !== key && column !== name);
  const isBegun = (row: number): boolean => others.length > 1 && others.every(({ values }) => isBlank(values[row]!));
  const forms = new Set<string>();
  let keys = 0;
  let digits = 0;
  let spaces = 0;
  for (let row = 0; row < rowCount && keys < SAMPLE; row++) {
    const value = key?.values[row] ?? "";
    if (isBlank(value) || (name !== undefined && name !== key && isBlank(name.values[row]!)) || isBegun(row)) continue;
    const text = plain(String(value));
    keys++;
    if (/\d/.test(text)) digits++;
    if (text.includes(" ")) spaces++;
    forms.add(formOf(text));
  }
  const compare = (value: CellValue): boolean | "unknown" => {
    const text = plain(String(value));
    if (forms.has(formOf(text))) return true;
    if (keys === 0 || digits < MOST * keys) return "unknown";
    if (!/\d/.test(text) || (text.includes(" ") && spaces === 0)) return false;
    return typeof value === "number" && !forms.has("9") ? false : "unknown";
  };
  // Each row is asked about several times, and rows made ready for later say the same.
  const known = new Map<CellValue, boolean | "unknown">();
  return {
    isLikeKey(value) {
      let answer = known.get(value);
      if (answer === undefined) known.set(value, (answer = compare(value)));
      return answer;
    },
  };
}

function formOf(text: string): string {
  return text.replace(/\p{L}+/gu, "a").replace(/\d+/g, "9");
}
