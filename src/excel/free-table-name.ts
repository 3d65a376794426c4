/**
 * A table name that no table and no defined name has (the two share their names, without regard to case): the requested one, else with
 * `_2`, `_3` …
 */
export function freeTableName(wished: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  if (!used.has(wished.toLowerCase())) return wished;
  let number = 2;
  while (used.has(`${wished}_${number}`.toLowerCase())) number++;
  return `${wished}_${number}`;
}
