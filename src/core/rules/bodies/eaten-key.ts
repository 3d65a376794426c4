import type { CellValue, Column } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { shown } from "./shown";

/** Excel keeps 15 digits of a number; of longer ones the rest are zeros. */
export const FIRST_LOSSY = 1e15;
const DAY = /^\d{2}-\d{2}-\d{4}$/;
const POWER = /^\d(?:,\d+)?E\+\d+$/;

/** Finds keys that Excel has made something else of: a day, a number without its last digits, a power of ten, a number without its zeros. */
export function eatenKey<R extends RegisterId, K extends ColumnKey<R>>(
  head: RuleHead<"date" | "digits" | "power" | "zeros", R>,
  column: K,
): ColumnRule {
  return columnRule({
    ...head,
    reads: "written",
    whole: true,
    columns: [column],
    check: (values, _column, from, to, report) => {
      const width = paddedWidth(values, from, to);
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value === "number") {
          if (value >= FIRST_LOSSY) report(row, column, "digits", { value: digitsOf(value) });
          else if (width !== undefined && isShort(value, width)) report(row, column, "zeros", { value: shown(value), width });
        } else if (typeof value === "string" && DAY.test(value)) report(row, column, "date", { value });
        else if (typeof value === "string" && POWER.test(value)) report(row, column, "power", { value });
      }
    },
  });
}

/** The digits that a number of this size has in Excel, written out. */
function digitsOf(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** The common width of the keys that are digits with a 0 in front; undefined where there are none or they differ. */
function paddedWidth(values: Column, from: number, to: number): number | undefined {
  let width: number | undefined;
  for (let row = from; row < to; row++) {
    const value = values[row]!;
    if (typeof value !== "string" || !/^0\d+$/.test(value)) continue;
    if (width !== undefined && width !== value.length) return undefined;
    width = value.length;
  }
  return width;
}

function isShort(value: CellValue, width: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && String(value).length < width;
}
