import type { CellContents, CellPlace, HeldCell, MadeChange, RefusalReason } from "../../core/changes/change";
import type { CellValue } from "../../core/model/cell";
import type { Written } from "./contents";

/** What must hold where a cell is changed, in the very request that writes it. */
export interface Hold {
  /** Columns of the cell's row by whose values the row is known; none: the row is not looked at. */
  readonly columns: readonly number[];
  /** One of these is the code of their values. */
  readonly expected: readonly string[];
  readonly codeOf: (values: readonly CellValue[]) => string;
  /** Cells of the sheet that must hold their values: the column's header, the row above new rows. */
  readonly fixed: readonly HeldCell[];
}

/** A cell with what is to become of it, once it is known what it holds; `leave`: it is to stay, and that is nothing to report. */
export interface RequestedChange extends CellPlace {
  readonly decide: (now: CellContents) => Written | RefusalReason | "leave";
  /** Absent: only the cell itself is looked at. */
  readonly hold?: Hold;
  /** Columns of its row by which it is to be known when it is undone; absent: those of `hold`. */
  readonly nameBy?: readonly number[];
  /** Where it was asked for, when its row has been followed. */
  readonly asked?: CellPlace;
}

/** A made change, with what its row and column are to be known by. */
export interface MadeCell extends Omit<MadeChange, "named"> {
  /** Where it was asked for: another row where the row has been followed. */
  readonly asked: CellPlace;
  readonly rowIs?: { readonly columns: readonly number[]; readonly values: readonly CellValue[] };
  readonly header?: HeldCell;
}

/** Compared as they stand. */
export const plainCode = (values: readonly CellValue[]): string => JSON.stringify(values);

/** The hold of a planned change: cells of its row name the row, the others stay where they are. */
export function holdOf(row: number, held: readonly HeldCell[]): Hold {
  const inRow = held.filter((cell) => cell.row === row);
  return {
    columns: inRow.map(({ column }) => column),
    expected: [plainCode(inRow.map(({ value }) => value))],
    codeOf: plainCode,
    fixed: held.filter((cell) => cell.row !== row),
  };
}
