import type { CellValue } from "../model/cell";
import { isBlank, isErrorValue } from "../model/cell";
import { keyOf } from "../text/signs";
import type { ImportSheet } from "./import-plan";
import { readValue, type ReadValue, type ValueContext } from "./read-value";
import type { SourceColumns } from "./read-columns";

/** A row of the import, read for the register. */
export interface SourceRow {
  readonly sourceRow: number;
  /** Its own identifier, as the register would hold it; "" where it has none. */
  readonly id: string;
  /** By column key of the register; columns that the import does not have are absent. */
  readonly values: Readonly<Record<string, ReadValue>>;
}

/** Reads the import's rows; those without anything in them are no rows. */
export function readSourceRows(sheet: ImportSheet, { readings, ids }: SourceColumns, context: ValueContext): SourceRow[] {
  const idOf = idReader(sheet, ids);
  return sheet.rows.flatMap((cells, i): SourceRow[] => {
    if (cells.every(isBlank)) return [];
    const values = readings.map(
      ({ column, places }) => [column.column, readValue(joined(cells, places, column.join), column, context)] as const,
    );
    return [{ sourceRow: sheet.firstRow + i, id: idOf(i), values: Object.fromEntries(values) }];
  });
}

/** An identifier is the first filled one that no other row has in the same column; where all are shared, the first filled. */
function idReader(sheet: ImportSheet, ids: SourceColumns["ids"]): (row: number) => string {
  const counts = ids.map(({ index }) => {
    const count = new Map<string, number>();
    for (const cells of sheet.rows) {
      const key = keyOf(textIn(cells[index]));
      count.set(key, (count.get(key) ?? 0) + 1);
    }
    return count;
  });
  return (row) => {
    const found = ids.flatMap(({ index, prefix }, i) => {
      const text = textIn(sheet.rows[row]![index]);
      return text === "" ? [] : [{ id: prefix + text, isUnique: counts[i]!.get(keyOf(text)) === 1 }];
    });
    return (found.find(({ isUnique }) => isUnique) ?? found[0])?.id ?? "";
  };
}

/** One cell as it is, or the texts of several, each once. */
function joined(cells: readonly CellValue[], places: readonly number[], between: string | undefined): CellValue {
  if (between === undefined) return cells[places[0]!] ?? "";
  const parts = places.map((index) => textIn(cells[index])).filter((text) => text !== "");
  return [...new Set(parts)].join(between);
}

/** A cell's text; an Excel error is none. */
function textIn(cell: CellValue | undefined): string {
  return cell === undefined || isBlank(cell) || isErrorValue(cell) ? "" : String(cell).trim();
}
