/**
 * A table name that no table and no defined name has (the two share their names, without regard to case): the requested one, else with
 * `_2`, `_3` …
 */
export function freeTableName(requested: string, existing: Iterable<string>): string {
  const used = new Set([...existing].map((name) => name.toLowerCase()));
  if (!used.has(requested.toLowerCase())) return requested;
  let number = 2;
  while (used.has(`${requested}_${number}`.toLowerCase())) number++;
  return `${requested}_${number}`;
}
