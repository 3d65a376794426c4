import type { RegisterMapping } from "../model/register-data";
import type { RegisterId } from "../model/register-id";
import type { MappingChoice, RecognitionQuestion } from "./choice";
import type { HeaderLine } from "./header-cells";
import type { SheetLedger } from "./ledger/ledger";
import type { RejectReason } from "./reject-reason";

/** The recognised registers of a workbook, and the missing ones. */
export interface Recognition {
  /** The registers that were found, in the order of the registers. */
  readonly mappings: readonly RegisterMapping[];
  /** The user's open decisions; a register that is asked about is not among the mappings. */
  readonly questions: readonly RecognitionQuestion[];
  /** Other sheets or tables that could be one of the registers, best first. */
  readonly alternatives: readonly RegisterMapping[];
  readonly rejected: readonly Rejection[];
  /** The search: of each register that was *not* found, the headers that would have made a sheet one. */
  readonly lookedFor: readonly LookedFor[];
  /** All sheets and tables that were recognised as a register, for the user to pick from. */
  readonly places: readonly Place[];
  /** Choices of the user's that were followed, and those that could not be since their sheet is not there. */
  readonly followed: readonly MappingChoice[];
  readonly idle: readonly MappingChoice[];
  /** What every filled row of the workbook is, sheet by sheet; absent where not all registers were read. */
  readonly ledger?: readonly SheetLedger[];
  /** Set where what the workbook remembers of choices could not be read; recognition then went without. */
  readonly failure?: ChoicesFailure;
}

/** "newer-version": written by a newer version of the add-in, and left alone. "unreadable": not what the add-in writes. */
export type ChoicesFailure = "unreadable" | "newer-version";

export interface Rejection {
  readonly sheet: string;
  readonly table?: string;
  readonly reason: RejectReason;
  /** The register it came nearest to, and which of its columns were found. */
  readonly nearest?: { readonly register: RegisterId; readonly found: readonly string[] };
}

interface LookedFor {
  readonly register: RegisterId;
  /** Alternatives of column keys; a sheet must have all of one alternative, and at least `fewest` columns in all. */
  readonly signature: readonly (readonly string[])[];
  readonly fewest: number;
}

/** A sheet or table, with the rows that may be its header row. */
export interface Place {
  readonly sheet: string;
  readonly table?: string;
  /** Rows with anything in them, uppermost first. */
  readonly lines: readonly HeaderLine[];
}

/** True for two things said about one sheet or table. */
export function samePlace(
  a: { readonly sheet: string; readonly table?: string },
  b: { readonly sheet: string; readonly table?: string },
): boolean {
  return a.sheet === b.sheet && a.table === b.table;
}
