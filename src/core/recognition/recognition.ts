import type { RegisterMapping } from "../model/register-data";
import type { RegisterId } from "../model/register-id";
import type { MappingChoice, RecognitionQuestion } from "./choice";
import type { HeaderLine } from "./header-cells";
import type { SheetLedger } from "./ledger/ledger";
import type { LeftOutListReason, RejectReason } from "./reject-reason";
import type { ListPlace } from "./place";

/** The recognised registers of a workbook, and the missing ones. */
export interface Recognition {
  /** The registers that were found, in the order of the registers. */
  readonly mappings: readonly RegisterMapping[];
  /** The user's open decisions; a register that is asked about is not among the mappings. */
  readonly questions: readonly RecognitionQuestion[];
  /** Other lists that could be one of the registers and are not read, each with the reason. */
  readonly leftOut: readonly LeftOut[];
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

export interface Rejection extends ListPlace {
  readonly reason: RejectReason;
  /** The register it came nearest to, and which of its columns were found. */
  readonly nearest?: { readonly register: RegisterId; readonly found: readonly string[] };
}

/** A list that has a register's headers and is not read as it. */
export interface LeftOut {
  readonly mapping: RegisterMapping;
  /** `of` is read instead, where there is one. */
  readonly reason: LeftOutListReason;
  /** The list that is read instead; absent where the register is not read. */
  readonly of?: ListPlace;
  /** Of a copy: how many of the rows that were looked at are in `of`, and how many were. */
  readonly shared?: number;
  readonly compared?: number;
  readonly isHidden: boolean;
}

interface LookedFor {
  readonly register: RegisterId;
  /** Alternatives of column keys; a sheet must have all of one alternative, and at least `fewest` columns in all. */
  readonly signature: readonly (readonly string[])[];
  readonly fewest: number;
}

/** A sheet or table, with the rows that may be its header row. */
export interface Place extends ListPlace {
  /** Rows with anything in them, uppermost first. */
  readonly lines: readonly HeaderLine[];
}
