import type { Rect } from "../../model/address";
import type { IgnoredRow } from "../../model/register-data";
import type { RegisterId } from "../../model/register-id";
import type { LeftOutListReason, RejectReason } from "../reject-reason";

/**
 * Why a filled row on a register's sheet is no row of it. Besides the kinds of ignored rows: `above` its headers, filled in columns of the
 * municipality's own only (`own-columns`), or beside or below the register (`outside`).
 */
export type LeftOutReason = IgnoredRow["kind"] | "above" | "own-columns" | "outside";

/** Why rows belong to no register: of a sheet, or of a list that was not read; `other` where recognition gives no reason of its own. */
export type NoRegisterReason = RejectReason | LeftOutListReason | "other";

/** Filled rows of a sheet that are one and the same thing. */
export type LedgerEntry = LedgerRows &
  (
    | { readonly kind: "header" | "read"; readonly register: RegisterId }
    | { readonly kind: "left-out"; readonly reason: LeftOutReason }
    | { readonly kind: "asked" }
    | { readonly kind: "no-register"; readonly reason: NoRegisterReason }
  );

interface LedgerRows {
  readonly count: number;
  /** The rows, where they are left out or asked about, uppermost first; at most `MOST_LISTED`. */
  readonly rows: readonly ListedRow[];
}

export interface ListedRow {
  /** Zero-based sheet row. */
  readonly row: number;
  /** Its first filled cell, by which the user knows it again. */
  readonly text: string;
}

/** Every filled row of a sheet, each in exactly one entry. */
export interface SheetLedger {
  readonly sheet: string;
  /** Null for an empty sheet. */
  readonly used: Rect | null;
  /** Excel would not say what the sheet holds: nothing of it was read. */
  readonly unread?: true;
  /** Number of rows with anything in them: the sum of the entries' counts. */
  readonly filled: number;
  readonly entries: readonly LedgerEntry[];
  /** Headers were looked for in so many rows from the top of a sheet without a register, where it has more. */
  readonly searched?: number;
  /** The host did not say which cells are merged: what is merged downwards was read for its first row alone. */
  readonly mergesUnknown?: true;
  /** A sheet without a register that is too large to be counted: `filled` is the height of its used range. */
  readonly estimated?: true;
}

export const MOST_LISTED = 500;

/** Number of a ledger's rows of one kind. */
export function countOf({ entries }: SheetLedger, kind: LedgerEntry["kind"]): number {
  return entries.reduce((sum, entry) => sum + (entry.kind === kind ? entry.count : 0), 0);
}
