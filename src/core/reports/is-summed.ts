import type { TableSection } from "./plan";

/** Whether a table's total has a sum of the column, on the sheet as in Word. */
export function isSummed({ format, noTotal }: Pick<TableSection["columns"][number], "format" | "noTotal">): boolean {
  return noTotal !== true && (format === "count" || format === "money");
}
