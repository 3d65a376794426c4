import type { CellValue } from "../../model/cell";
import { parseNumber } from "../../identifiers/numbers";
import { columnKeys, columnSpec } from "../../registers";
import type { RegisterId } from "../../model/register-id";
import { columnRule } from "../define-rule";
import type { ColumnRule, FixedCell } from "../rule";
import type { RuleHead } from "./head";
import { NUMBER_TEXT_FIX } from "./number-text-messages";
import { shown } from "./shown";

/**
 * Finds numbers that are text in columns of numbers, counts and years. Text that is no number, or one that the column can't hold (below 0,
 * not whole), belongs to `numberForm`. Points are read as Danes write them: `1.250` is 1250.
 */
export function numberText(head: RuleHead<"text">): ColumnRule {
  const { register } = head;
  return columnRule({
    ...head,
    fix: { title: NUMBER_TEXT_FIX, messages: ["text"], apply: (value, column) => fixNumber(value, register, column) },
    columns: columnKeys(register, ({ kind }) => kind === "number" || kind === "integer" || kind === "year"),
    check: (values, column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value !== "string" || value === "") continue;
        const number = readText(value, register, column);
        if (number !== undefined) report(row, column, "text", { value: shown(value), number: asDanish(number) });
      }
    },
  });
}

function readText(value: CellValue, register: RegisterId, column: string): number | undefined {
  if (typeof value !== "string") return undefined;
  const number = parseNumber(value);
  if (number === undefined || number < 0 || !Number.isSafeInteger(Math.trunc(number))) return undefined;
  const { kind } = columnSpec(register, column);
  if (kind === "year") return /^\d{4}$/.test(value.trim()) ? number : undefined;
  return kind === "number" || Number.isInteger(number) ? number : undefined;
}

function fixNumber(value: CellValue, register: RegisterId, column: string): FixedCell | undefined {
  const number = readText(value, register, column);
  if (number === undefined) return undefined;
  if (columnSpec(register, column).kind !== "number") return { value: number, numberFormat: "0" };
  return { value: number, numberFormat: Number.isInteger(number) ? "#,##0" : "#,##0.00" };
}

/** As it is typed into a Danish Excel. */
function asDanish(number: number): string {
  return String(number).replace(".", ",");
}
