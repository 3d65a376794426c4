import type { RegisterId } from "../model/register-id";
import type { ColumnKey } from ".";

/** A cell of a register; a column that is written in code is one of that register's. */
export type RegisterCell<R extends RegisterId = RegisterId> = {
  readonly [Id in R]: {
    readonly register: Id;
    /** Data row. */
    readonly row: number;
    readonly column: ColumnKey<Id>;
  };
}[R];

/** The same where register or column is only known when it runs. */
export function registerCell(register: RegisterId, row: number, column: string): RegisterCell {
  return { register, row, column } as RegisterCell;
}
