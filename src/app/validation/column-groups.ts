import type { RegisterMapping } from "../../core/model/register-data";

/** Neighbouring sheet columns that are read in one rectangle. */
export interface ColumnGroup {
  readonly column: number;
  readonly columnCount: number;
}

/** Reading this many columns for nothing costs less than asking once more. */
const WIDEST_GAP = 4;

/**
 * The mapped columns as few rectangles. A municipality's own columns between ours are read along when they are few; a
 * wide block of them is left out.
 */
export function columnGroups(mapping: RegisterMapping): ColumnGroup[] {
  const columns = [...new Set(Object.values(mapping.columns).map(({ column }) => column))].sort((a, b) => a - b);
  const groups: { column: number; columnCount: number }[] = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    if (last !== undefined && column - (last.column + last.columnCount) <= WIDEST_GAP) last.columnCount = column - last.column + 1;
    else groups.push({ column, columnCount: 1 });
  }
  return groups;
}
