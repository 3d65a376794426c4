import { isErrorValue, type Column } from "../../model/cell";
import type { TableWith } from "../../model/columns";
import { keyOf } from "../../text/signs";
import { saysNothing } from "./loose-documents";
import { shown } from "./shown";

/** Rows whose case number is that of no case. Where there are no cases, there is nothing to compare with. */
export function unknownCases(
  numbers: Column,
  rowCount: number,
  cases: TableWith<"caseNumber">,
  found: (row: number, value: string) => void,
): void {
  let known: ReadonlySet<string> | undefined;
  for (let row = 0; row < rowCount; row++) {
    const value = numbers[row]!;
    if (saysNothing(value) || isErrorValue(value)) continue;
    known ??= new Set(cases.columns.caseNumber.map((number) => keyOf(number)));
    if (!known.has(keyOf(value))) found(row, shown(value));
  }
}
