import type { RegisterData, Table } from "../model/register-data";
import type { RegisterId } from "../model/register-id";
import type { ColumnKey } from ".";

/** A register in memory whose column keys are those of its declaration. */
export type RegisterOf<R extends RegisterId> = RegisterData<ColumnKey<R>>;
/** Its columns alone. */
export type TableOf<R extends RegisterId> = Table<ColumnKey<R>>;

/** The registers found in a workbook. */
export interface WorkbookData {
  readonly registers: { readonly [R in RegisterId]?: RegisterOf<R> };
  /** True when serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Registers that are not there because the user has not yet said which sheet they are. */
  readonly unclear?: readonly RegisterId[];
}

/** A register that is only known when it runs: its columns are read by any key. */
export function registerIn(data: Pick<WorkbookData, "registers">, id: RegisterId): RegisterData | undefined {
  return data.registers[id];
}
