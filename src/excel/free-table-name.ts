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

/** Asks for the names of tables and defined names; after the next sync it returns those that stay when the sheets named `going` are deleted. */
export function askTableNames({ workbook }: Excel.RequestContext): (going: ReadonlySet<string>) => string[] {
  const tables = workbook.tables.load({ name: true, worksheet: { name: true } });
  const names = workbook.names.load({ name: true });
  return (going) => [
    ...tables.items.filter(({ worksheet }) => !going.has(worksheet.name)).map(({ name }) => name),
    ...names.items.map(({ name }) => name),
  ];
}
