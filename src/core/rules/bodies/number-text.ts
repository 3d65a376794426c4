import type { CellValue } from "../../model/cell";
import type { ReaderContext } from "../../reading/cell-reader";
import { cellReader } from "../../reading/cell-reader";
import { losesMore } from "../../forms/loses";
import { formatSerial, parseDate } from "../../identifiers/dates";
import { columnKeys, columnSpec } from "../../registers";
import type { RegisterId } from "../../model/register-id";
import type { Reading } from "../../model/reading";
import { columnRule } from "../define-rule";
import type { ColumnRule, FixedCell } from "../rule";
import type { RuleHead } from "./head";
import { NUMBER_TEXT_FIX } from "./number-text-messages";
import { collectReadings, danishNumber } from "./readings";
import { shown } from "./shown";

/** Forms that are nothing but the number. */
const CERTAIN: readonly string[] = ["digits", "year"];

/**
 * Reports once a column how numbers are read that are written otherwise than as numbers; where the header has a unit, all of them. What is
 * not read, and numbers that the column can't hold (below 0, not whole), belong to `numberForm`.
 */
export function numberText(head: RuleHead<"text", RegisterId, "unit">): ColumnRule {
  const { register } = head;
  return columnRule({
    ...head,
    reads: "written",
    whole: true,
    fix: {
      title: NUMBER_TEXT_FIX,
      messages: ["text"],
      apply: (value, column, { date1904 }) => fixNumber(value, register, column, { date1904 }),
    },
    columns: columnKeys(register, ({ kind }) => kind === "number" || kind === "integer" || kind === "year"),
    check: (values, column, from, to, report, context) => {
      const { factor = 1 } = context;
      const grouped = columnSpec(register, column).kind !== "year";
      const found = collectReadings(
        values,
        from,
        to,
        (cell) => {
          const reading = readHeld(cell, register, column, context);
          if (reading?.kind !== "understood") return undefined;
          return grouped ? danishNumber(reading.value) : String(reading.value);
        },
        (cell) => (!grouped && typeof cell === "number" ? shownDay(cell, context.date1904) : shown(cell)),
      );
      if (found === undefined) return;
      const data = { count: found.rows.length, examples: found.examples };
      if (factor === 1) report(found.rows[0]!, column, "text", data, found.rows);
      else report(found.rows[0]!, column, "unit", { ...data, factor: danishNumber(factor) }, found.rows);
    },
  });
}

/** A serial number in a column of years, as the cell shows it. */
function shownDay(cell: number, date1904: boolean): string {
  const serial = parseDate(cell, date1904);
  return serial === undefined ? shown(cell) : formatSerial(serial);
}

/** The reading, where the column can hold it. */
function readHeld(cell: CellValue, register: RegisterId, column: string, context: ReaderContext): Reading<number> | undefined {
  const reading = cellReader(register, column, context)!.read(cell);
  if (reading.kind !== "understood") return reading;
  const isHeld = reading.value >= 0 && (columnSpec(register, column).kind === "number" || Number.isInteger(reading.value));
  return isHeld ? reading : undefined;
}

function fixNumber(value: CellValue, register: RegisterId, column: string, context: ReaderContext): FixedCell | undefined {
  const reading = readHeld(value, register, column, context);
  if (reading?.kind !== "understood" || losesMore(value, reading.form)) return undefined;
  const { kind } = columnSpec(register, column);
  const numberFormat = kind !== "number" ? "0" : Number.isInteger(reading.value) ? "#,##0" : "#,##0.00";
  const fixed = { value: reading.value, numberFormat };
  return typeof value === "string" && CERTAIN.includes(reading.form) ? fixed : { ...fixed, certainty: "reading" };
}
