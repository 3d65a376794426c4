import type { RegisterId } from "../model/register-id";
import type { Localized } from "../text/language";

/** A column of a register and the export's columns that fill it. */
export interface SourceColumn {
  /** Column key of the register. */
  readonly column: string;
  /** Headers as the export's editions have them, best first: the first that the sheet has is read, the others are listed as left. */
  readonly headers: readonly string[];
  /** All of the headers are read, and what they hold is put together with this between. */
  readonly join?: string;
  /** The export's words → values of the register's list, where the list does not know the word itself. */
  readonly words?: Readonly<Record<string, string>>;
  /** Endings that the export puts on a value to say something else, e.g. `(Slettes)`. */
  readonly endings?: readonly string[];
  /** KLE numbers of any level are read as their main groups. */
  readonly kleMainGroups?: true;
  /** Used to find rows and to fill new ones; never changes a row that is there. */
  readonly newRowsOnly?: true;
}

/** How a row of the export is found in the register, strongest first. */
export interface SourceKey {
  readonly column: string;
  /** One row of the export may represent several of the register: a contract that several systems share. */
  readonly many?: true;
  /** The value names a system, or several with commas between, and is resolved as rules resolve systems. */
  readonly system?: true;
}

/** Where a row's own identifier comes from, best first; of several the first that is filled. */
interface SourceId {
  readonly header: string;
  /** Put before it, where the number is the export's own and could be anybody's. */
  readonly prefix?: string;
}

export interface ImportSource {
  readonly id: ImportKind;
  readonly title: Localized;
  readonly register: RegisterId;
  /** Where the headers are known from. */
  readonly editions: readonly { readonly name: string; readonly date: string; readonly headers: readonly string[] }[];
  /** A sheet must have all headers of one of these. */
  readonly signature: readonly (readonly string[])[];
  readonly ids: readonly SourceId[];
  readonly keys: readonly SourceKey[];
  readonly columns: readonly SourceColumn[];
  /** Rows without a value in this column have nothing to give the register. */
  readonly needs?: string;
}

export type ImportKind = "kitos-systems" | "kitos-contracts" | "kitos-interfaces" | "kitos-procurements";
