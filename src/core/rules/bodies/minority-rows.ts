import { pushTo } from "../../model/push-to";

/**
 * The rows of a group whose value is not that of the most rows, which is likely the right one. Where as many rows have each, nobody can
 * say which is wrong: all of them. Empty where all have one value.
 */
export function minorityRows<V>(rows: readonly number[], valueOf: (row: number) => V): readonly number[] {
  const byValue = new Map<V, number[]>();
  for (const row of rows) pushTo(byValue, valueOf(row), row);
  if (byValue.size < 2) return [];
  const most = Math.max(...[...byValue.values()].map(({ length }) => length));
  const common = [...byValue].filter(([, { length }]) => length === most);
  return common.length > 1 ? rows : rows.filter((row) => valueOf(row) !== common[0]![0]);
}
