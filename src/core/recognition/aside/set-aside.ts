import type { Column } from "../../model/cell";
import type { RegisterData, RegisterMapping, SetAsideRow } from "../../model/register-data";
import { registerSpec } from "../../registers";
import { closingRow } from "./closing-row";
import { isHintRow } from "./hint-row";
import type { SheetColumn } from "./row-cells";
import { filledCells } from "./row-cells";

/** Hint rows stand right under the headers; some templates have one with formats and one with examples. */
const MOST_HINTS = 2;
/** Sums and notes at the end; what is longer is a list of its own and no mere closing. */
const MOST_CLOSING = 20;

/**
 * Takes the rows away that are no rows of the register: hints under its headers, and sums and notes at its end (notes only
 * where it is no Excel table, which says itself where it ends). The mapping then spans the remaining rows and tells which
 * rows were set aside. Rows in between are never touched.
 */
export function setRowsAside(data: RegisterData): RegisterData {
  const { mapping, rowCount, sheetRows } = data;
  const spec = registerSpec(mapping.register);
  const columns = inSheetOrder(mapping, data.columns);
  const aside: SetAsideRow[] = [];
  const note = (kind: SetAsideRow["kind"], row: number): void => {
    aside.push({ kind, row: sheetRows[row]!, text: String(filledCells(columns, row)[0]!.value).trim() });
  };
  let from = 0;
  while (
    from < Math.min(MOST_HINTS, rowCount) &&
    sheetRows[from] === mapping.firstRow + from &&
    isHintRow(filledCells(columns, from), spec.id)
  ) {
    note("hint", from++);
  }
  let to = rowCount;
  while (to > from && rowCount - to < MOST_CLOSING) {
    const kind = closingRow(filledCells(columns, to - 1), to - 1);
    if (kind === undefined || (kind === "note" && mapping.table !== undefined)) break;
    note(kind, --to);
  }
  if (aside.length === 0) return data;
  const firstRow = from === 0 ? mapping.firstRow : sheetRows[from - 1]! + 1;
  const endRow = to === rowCount ? mapping.firstRow + mapping.rowSpan : sheetRows[to]!;
  return {
    mapping: { ...mapping, firstRow, rowSpan: endRow - firstRow, setAside: aside.sort((a, b) => a.row - b.row) },
    rowCount: to - from,
    sheetRows: sheetRows.subarray(from, to),
    columns: Object.fromEntries(Object.entries(data.columns).map(([key, values]) => [key, values.slice(from, to)])),
  };
}

function inSheetOrder(mapping: RegisterMapping, values: Readonly<Record<string, Column>>): SheetColumn[] {
  const spec = registerSpec(mapping.register);
  const leftmost = Math.min(...Object.values(mapping.columns).map(({ column }) => column));
  return spec.columns
    .flatMap((column) => {
      const at = mapping.columns[column.key]?.column;
      return at === undefined
        ? []
        : [{ at, spec: column, values: values[column.key]!, isLabel: at === leftmost || column.key === spec.keyColumn }];
    })
    .sort((a, b) => a.at - b.at);
}
