/**
 * Data rows that have the same key, in groups of two and more, in the order of their first rows. Rows with a blank key, or for
 * which `counts` is given and answers with a blank or nothing, are left out.
 */
export function groupRows(
  rowCount: number,
  keyOf: (row: number) => string,
  counts: (row: number) => string | undefined = keyOf,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < rowCount; row++) {
    const key = keyOf(row);
    if (key === "" || (counts(row) ?? "") === "") continue;
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [row]);
    else rows.push(row);
  }
  return [...groups.values()].filter((rows) => rows.length > 1);
}
