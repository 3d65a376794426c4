import { partsOf } from "../model/parts";
import type { MappedColumn, RegisterMapping, RegisterPart } from "../model/register-data";
import type { RegisterSpec } from "../registers/register";

/** Several lists as one register, in the order of the sheets, and on a sheet from top to bottom and from left to right. */
export function joinMappings(
  mappings: readonly RegisterMapping[],
  register: RegisterSpec,
  sheetIndex: (name: string) => number,
): RegisterMapping {
  const [first, ...others] = mappings;
  if (first === undefined || others.length === 0) return first!;
  const parts = mappings
    .flatMap(partsOf)
    .map(({ sheet, table, at, belowTable, headerRow, firstRow, rowSpan, columns, unmatched, keyCandidates }): RegisterPart => ({
      sheet,
      ...(table === undefined ? {} : { table }),
      ...(at === undefined ? {} : { at }),
      ...(belowTable === undefined ? {} : { belowTable }),
      headerRow,
      firstRow,
      rowSpan,
      columns,
      unmatched,
      ...(keyCandidates === undefined ? {} : { keyCandidates }),
    }))
    .sort((a, b) => sheetIndex(a.sheet) - sheetIndex(b.sheet) || a.firstRow - b.firstRow || leftmost(a) - leftmost(b));
  const columns: Record<string, MappedColumn> = {};
  for (const { key } of register.columns) {
    const part = parts.find((candidate) => key in candidate.columns);
    if (part !== undefined) columns[key] = part.columns[key]!;
  }
  const lost = mappings.flatMap((mapping) => mapping.lost ?? []);
  return {
    register: register.id,
    ...parts[0]!,
    columns,
    parts,
    missing: register.columns.filter(({ key }) => !(key in columns)).map(({ key }) => key),
    score: Math.max(...mappings.map(({ score }) => score)),
    ...(mappings.some(({ byChoice }) => byChoice) ? { byChoice: true } : {}),
    ...(lost.length === 0 ? {} : { lost }),
  };
}

function leftmost({ columns }: RegisterPart): number {
  return Math.min(...Object.values(columns).map(({ column }) => column));
}
