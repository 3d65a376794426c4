import type { NewCell } from "../../xlsx/new";
import type { RegisterId } from "../../src/core/model/register-id";
import type { Meaning } from "./truth";

/** One way to write a value, with what is then read. */
export interface Form {
  readonly cell: NewCell;
  readonly meaning?: Meaning;
}

/** How one municipality writes: its headers and its words. Two of them differ so that one can be held out from development. */
export interface Wording {
  readonly name: string;
  readonly municipality: string;
  readonly seed: number;
  /** Its columns, left to right, each with its own header; a column that is not named is not there. */
  readonly headers: Readonly<Record<RegisterId, Readonly<Record<string, string>>>>;
  /** By `register.column` or `column`, then by the list's value: other words for it. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, readonly Form[]>>>>;
  readonly months: (months: number) => readonly Form[];
  readonly money: (kroner: number) => readonly Form[];
  /** Columns, as `register.column`, whose header says that amounts are thousands. */
  readonly thousands: readonly string[];
  readonly count: (count: number) => readonly Form[];
  readonly wave: (wave: number) => readonly Form[];
  readonly date: (serial: number) => readonly Form[];
  readonly cvr: (digits: string) => readonly Form[];
  readonly party: (digits: string) => readonly Form[];
  readonly kle: (number: string) => readonly Form[];
  readonly mainGroups: (groups: string) => readonly Form[];
  readonly facet: (facet: string) => readonly Form[];
  /** `id` is not there for what is no system of the register. */
  readonly system: (name: string, id: string | undefined) => readonly Form[];
  /** Two systems in one cell. */
  readonly together: (names: readonly string[]) => string;
  /** By `register.column` or kind of column: what is written where somebody does not know, has not decided, has nothing or uses a word of her own. */
  readonly blank: Readonly<Record<string, readonly string[]>>;
  readonly notKnown: Readonly<Record<string, readonly string[]>>;
  readonly undecided: Readonly<Record<string, readonly string[]>>;
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly layout: LayoutWords;
}

/** Names of sheets, and what stands on them beside records. */
export interface LayoutWords {
  readonly sheets: Readonly<
    Record<
      "social" | "schools" | "staff" | "interfaces" | "areas" | "cases" | "procurements" | "strategy" | "documents" | "reminders",
      string
    >
  >;
  readonly hiddenCopy: string;
  readonly people: string;
  readonly readMe: string;
  readonly subtotal: (name: string) => string;
  readonly grandTotal: string;
  readonly footnotes: readonly string[];
  readonly continued: string;
  readonly titles: Readonly<Record<string, readonly string[]>>;
}
