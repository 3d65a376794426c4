import type { CellValue } from "../../model/cell";
import { readDate } from "../../forms/dates/read-date";
import { losesMore } from "../../forms/loses";
import { formatSerial, toCellSerial } from "../../identifiers/dates";
import { columnKeys, columnSpec } from "../../registers";
import type { RegisterId } from "../../model/register-id";
import type { Reading } from "../../model/reading";
import { columnRule } from "../define-rule";
import type { ColumnRule, FixedCell } from "../rule";
import { DATE_TEXT_FIX } from "./date-text-messages";
import type { RuleHead } from "./head";
import { collectReadings } from "./readings";

/** Forms that hold the very day, so that writing it is no reading. */
const CERTAIN: readonly string[] = ["day", "year-first", "month-by-name", "time-of-day"];
/** `03/04/2022`: 3 April to a Dane, March 4 to a system from elsewhere. */
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{4}/;

/** Reports once a column how dates are read that are written otherwise than as dates. What is not read belongs to `dateForm`. */
export function dateText(head: RuleHead<"text">): ColumnRule {
  const { register } = head;
  return columnRule({
    ...head,
    reads: "written",
    whole: true,
    fix: { title: DATE_TEXT_FIX, messages: ["text"], apply: (value, column, { date1904 }) => fixDate(value, register, column, date1904) },
    columns: columnKeys(register, (column) => column.kind === "date"),
    check: (values, column, from, to, report, { date1904 }) => {
      const found = collectReadings(values, from, to, (cell) => {
        const reading = read(cell, register, column, date1904);
        return reading.kind === "understood" ? formatSerial(reading.value) : undefined;
      });
      if (found !== undefined) report(found.rows[0]!, column, "text", { count: found.rows.length, examples: found.examples }, found.rows);
    },
  });
}

/** The real date, where the text holds nothing more than the day or the period and a slash does not make it two days. */
function fixDate(value: CellValue, register: RegisterId, column: string, date1904: boolean): FixedCell | undefined {
  const reading = read(value, register, column, date1904);
  if (reading.kind !== "understood" || losesMore(value, reading.form) || isTwoDays(String(value).trim())) return undefined;
  const fixed = { value: toCellSerial(reading.value, date1904), numberFormat: "dd-mm-yyyy" };
  return CERTAIN.includes(reading.form) ? fixed : { ...fixed, certainty: "reading" };
}

function read(cell: CellValue, register: RegisterId, column: string, date1904: boolean): Reading<number> {
  return readDate(cell, { date1904, openEnd: columnSpec(register, column).openEnd === true });
}

function isTwoDays(text: string): boolean {
  const [, first, second] = (SLASHED.exec(text) ?? []).map(Number);
  return first !== undefined && second !== undefined && first !== second && first <= 12 && second <= 12;
}
