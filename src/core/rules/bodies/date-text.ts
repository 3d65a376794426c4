import type { CellValue } from "../../model/cell";
import { formatSerial, parseDate, toCellSerial } from "../../identifiers/dates";
import { columnKeys } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule, FixedCell } from "../rule";
import { DATE_TEXT_FIX } from "./date-text-messages";
import type { RuleHead } from "./head";
import { shown } from "./shown";

/** Nothing but a day; midnight is what exports write behind one. Any other time of day would be lost. */
const DAY_ALONE = /^(?:[\d./-]+|[\d\s./A-Za-z]*[\s.]\d{4})(?:[T\s]\s*0{1,2}[:.]00(?:[:.]00(?:[.,]0+)?)?Z?)?$/;
/** `03/04/2022`: 3 April to a Dane, March 4 to a system from elsewhere. */
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{4}/;

/** Finds dates that are text in date columns. Text that is no date belongs to `dateForm`. */
export function dateText(head: RuleHead<"text">): ColumnRule {
  return columnRule({
    ...head,
    fix: { title: DATE_TEXT_FIX, messages: ["text"], apply: (value, _column, { date1904 }) => fixDate(value, date1904) },
    columns: columnKeys(head.register, (column) => column.kind === "date"),
    check: (values, column, from, to, report, context) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value !== "string" || value === "") continue;
        const serial = parseDate(value, context.date1904);
        if (serial !== undefined) report(row, column, "text", { value: shown(value), date: formatSerial(serial) });
      }
    },
  });
}

/** The real date, where the text can mean one day only and holds nothing more than the day. */
function fixDate(value: CellValue, date1904: boolean): FixedCell | undefined {
  if (typeof value !== "string") return undefined;
  const serial = parseDate(value, date1904);
  if (serial === undefined || !DAY_ALONE.test(value.trim()) || isTwoDays(value.trim())) return undefined;
  return { value: toCellSerial(serial, date1904), numberFormat: "dd-mm-yyyy" };
}

function isTwoDays(text: string): boolean {
  const [, first, second] = (SLASHED.exec(text) ?? []).map(Number);
  return first !== undefined && second !== undefined && first !== second && first <= 12 && second <= 12;
}
