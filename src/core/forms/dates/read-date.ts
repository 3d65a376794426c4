import { OPEN_END } from "../../identifiers/dates";
import type { CellValue } from "../../model/cell";
import { isBlank, isErrorValue } from "../../model/cell";
import { BLANK, type Reading, type ReadingProblem, UNDECIDED, unknown } from "../../model/reading";
import { foldForm, mayHaveForm } from "../fold-form";
import { blankWord } from "../words/blank-words";
import { isUndecided } from "../words/undecided";
import { AROUND_FORMS } from "./around-forms";
import { isSane, type Span } from "./calendar";
import { DATE_FORMS } from "./date-forms";

/** Words for a contract without an end; 31-12-9999 is how registers write it. */
const OPEN_ENDED =
  /^(?:løbende|fortløbende|tidsubegrænset|tids ubegrænset|ubegrænset|uden udløb|ingen udløb|intet udløb|uden udløbsdato|ingen udløbsdato|indtil (?:videre|opsigelse|den opsiges)|(?:løber )?(?:til|indtil) (?:den )?(?:opsiges|opsigelse)|uopsagt|evig|evigt|forlænges automatisk|automatisk forlængelse|fornyes automatisk)\.?$/;

/** Days of two periods or more: "01-01-2027 - 31-12-2027", "2026 eller 2027", "2026-2028". */
const TWO_DATES = /^.*\d{2}(?: ?(?:-|til|eller|og|\/|,|&) ?| )(?:\D* )?.*\d{2}$/;
/** Serial numbers of the 1900 system less 1,462. */
const OFFSET_1904 = 1_462;

/** What a date column's reader knows of the column. */
export interface DateContext {
  /** True when serial numbers of the workbook count from 1904. */
  readonly date1904: boolean;
  /** True for the end of a contract, which may have none. */
  readonly openEnd?: boolean;
}

/** Reads a cell of a date column: the serial of the 1900 system in whole days. Years are 1920-2199, or 9999. */
export function readDate(value: CellValue, { date1904, openEnd = false }: DateContext): Reading<number> {
  if (typeof value === "number") return readSerial(value, date1904);
  if (typeof value === "boolean" || isErrorValue(value)) return unknown();
  if (isBlank(value) || blankWord(value) !== undefined) return BLANK;
  const text = foldForm(value);
  if (!mayHaveForm(text)) return unknown();
  if (openEnd && OPEN_ENDED.test(text)) return { kind: "understood", value: OPEN_END, form: "open-end" };
  if (isUndecided(value)) return UNDECIDED;
  const found = readText(text);
  if (found === undefined) return unknown(TWO_DATES.test(text) && /\d{4}.*\d{4}/.test(text) ? "range" : undefined);
  if (typeof found === "string") return unknown(found);
  return { kind: "understood", value: found.last, form: found.form };
}

function readSerial(value: number, date1904: boolean): Reading<number> {
  const serial = Math.floor(date1904 ? value + OFFSET_1904 : value);
  if (isSane(serial)) return { kind: "value", value: serial };
  // A year or the digits of a date, typed as a number.
  const found = Number.isInteger(value) && value > 0 ? readText(String(value)) : undefined;
  return found === undefined || typeof found === "string" ? unknown() : { kind: "understood", value: found.last, form: found.form };
}

type Found = (Span & { readonly form: string }) | ReadingProblem | undefined;

function readText(text: string): Found {
  for (const { key, pattern, read } of DATE_FORMS) {
    const match = pattern.exec(text);
    const found = match === null ? undefined : read(match);
    if (typeof found === "string") return found;
    if (found !== undefined) return { ...found, form: key };
  }
  for (const { key, pattern, day } of AROUND_FORMS) {
    const groups = pattern.exec(text)?.groups;
    const rest = groups === undefined ? undefined : readText((groups["rest"] ?? groups["glued"]!).trim());
    if (rest === undefined) continue;
    if (typeof rest === "string") return rest;
    const serial = day(rest);
    return typeof serial === "string" ? serial : { first: serial, last: serial, form: key === "the-day" ? rest.form : key };
  }
  return undefined;
}
