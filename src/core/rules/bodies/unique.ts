import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { isBlank, isErrorValue } from "../../model/cell";
import { keyOf } from "../../text/signs";
import { tableRule } from "../define-rule";
import type { TableRule } from "../rule";
import { FIRST_LOSSY } from "./eaten-key";
import type { RuleHead } from "./head";
import { shown } from "./shown";
import { createTextIndex } from "./text-index";

/**
 * Finds values that are in several rows of one column; every row is marked. What makes no difference to a key is said in `keyOf`.
 * @param isOne whether a text is a value of the column at all; what is none is another rule's.
 */
export function unique<R extends RegisterId, K extends ColumnKey<R>>(
  head: RuleHead<"duplicate", R>,
  column: K,
  isOne: (text: string) => boolean = () => true,
): TableRule {
  return tableRule({
    ...head,
    columns: [column],
    check: (columns, rowCount, report) => {
      const values = columns[column];
      const index = createTextIndex(rowCount, (row) => keyOf(values[row]!));
      const repeated = new Map<number, number[]>();
      for (let row = 0; row < rowCount; row++) {
        const value = values[row]!;
        // Numbers that have lost digits may only seem alike.
        if (isBlank(value) || isErrorValue(value) || (typeof value === "number" && value >= FIRST_LOSSY) || !isOne(String(value))) continue;
        const earlier = index.add(keyOf(value), row);
        if (earlier !== -1) (repeated.get(earlier) ?? newGroup(repeated, earlier)).push(row);
      }
      for (const rows of repeated.values()) {
        for (const row of rows) report(row, column, "duplicate", { value: shown(values[row]!), count: rows.length });
      }
    },
  });
}

function newGroup(groups: Map<number, number[]>, first: number): number[] {
  const group = [first];
  groups.set(first, group);
  return group;
}
