import type { RegisterSpec } from "../registers/register";
import type { HeaderRow } from "./match-headers";

/** Fewer matched columns than this are a coincidence, e.g. a lookup sheet with `Systemnavn` and `Leverandør`. */
export const FEWEST_COLUMNS = 4;
/** A sheet that has the register's name may have one less. */
export const FEWEST_COLUMNS_NAMED = 3;

/** True for headers among which are those that a register is known by. */
export function isSigned(register: RegisterSpec, { columns }: Pick<HeaderRow, "columns">): boolean {
  return register.signature.some((alternative) => alternative.every((key) => key in columns));
}
