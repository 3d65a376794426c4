import type { CellValue } from "../../src/core/model/cell";
import type { RegisterId } from "../../src/core/model/register-id";

/** What a careful colleague reads in a cell. */
export type Meaning =
  | {
      readonly kind: "value";
      /** As the register writes it; dates are serials. */
      readonly value: CellValue;
      /** Other values that are read as rightly, where the cell leaves some room. */
      readonly or?: readonly CellValue[];
      /** She may as well ask. */
      readonly orAsked?: true;
    }
  /** Several systems: each by its name. */
  | { readonly kind: "systems"; readonly names: readonly string[]; readonly orAsked?: true }
  /** Nothing. */
  | { readonly kind: "blank" }
  /** Somebody does not know; read as nothing, as not decided, or as the list's own word for it. */
  | { readonly kind: "not-known" }
  /** Not decided yet; or the list's own word for it. */
  | { readonly kind: "undecided" }
  /** Cannot be read without asking. */
  | { readonly kind: "asked" };

export type RowKind =
  | "record"
  | "header"
  /** A heading between records. */
  | "heading"
  | "subtotal"
  /** Only a running number or defaults, to be filled in later. */
  | "prepared"
  | "note"
  /** Of a sheet that is no register, a title above or a block beside one. */
  | "other";

export interface TrueCell {
  /** Zero-based sheet column. */
  readonly column: number;
  /** Key of the register's column. */
  readonly key: string;
  /** What is written, as the messy sheet shows it; absent for a cell that a merge from above covers. */
  readonly written?: CellValue;
  readonly meaning: Meaning;
}

export interface TrueRow {
  readonly sheet: string;
  /** Zero-based sheet row. */
  readonly row: number;
  readonly kind: RowKind;
  readonly register?: RegisterId;
  /** Index of the record among the register's. */
  readonly record?: number;
  readonly cells: readonly TrueCell[];
}
