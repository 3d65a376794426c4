import type { Measure } from "../forms/numbers/measure";
import type { Choice } from "../model/choice";
import type { RegisterId } from "../model/register-id";
import type { Localized } from "../text/language";
import type { RegisterName } from "./names";

/** How the values of a column are read and checked. */
export type ColumnKind =
  | "text" // any text
  | "key" // the row's own identifier, unique in the register
  | "reference" // key or name of a row in `references`
  | "choice" // one of `choices`
  | "date"
  | "year"
  | "integer"
  | "number" // decimal number, e.g. kroner
  | "kle" // KLE number (`kleLevel` says how many levels)
  | "cvr"
  | "party" // CPR, CVR, P-number, or a full name
  | "facet" // KLE action facet, e.g. G01
  | "uuid"; // UUID, or a URN where KOMBIT allows one

interface ColumnFields {
  /** Stable key, English camelCase, unique in its register. */
  readonly key: string;
  readonly header: Localized;
  /** Further accepted headers (Kitos and KOMBIT wording, with and without æøå). Case, spaces, punctuation ignored. */
  readonly synonyms: readonly string[];
  /** Headers that other lists have for other things as well (`Tovholder`, `Via`): they name the column, but prove less which register it is. */
  readonly words?: readonly string[];
  /** Headers that name this column in some lists and another thing in others: read where the values are the column's, and shown as a guess. */
  readonly unsure?: readonly string[];
  readonly kind: ColumnKind;
  readonly required: boolean;
  /**
   * A column that a municipality may well do without (KMD's extract rarely has it): its absence is not reported for each rule. Where it is
   * there it is evaluated like any other.
   */
  readonly extra?: boolean;
  /** Amounts and counts, which summaries add up: a cell that is merged over several rows holds what these have in common, and counts once. */
  readonly adds?: true;
  /** The integration condition that a tender column answers, by the condition's id. */
  readonly condition?: string;
  /** Maximum length in characters (UTF-16 code units), for text. */
  readonly maxLength?: number;
  /** A reference or text that is itself a decision: one that says that it is not decided ("Nexus?") is none. */
  readonly decides?: true;
  /** A date that may never come: "løbende" is 31-12-9999. */
  readonly openEnd?: true;
  /** Text must not hold a line break. */
  readonly oneLine?: boolean;
  /** One sentence: what the column holds. */
  readonly meaning: Localized;
  /** One sentence: what the answer is used for. Shown in the template's header note. */
  readonly why: Localized;
  /**
   * A cell as a Dane types it (`31-12-2028`, `1250000`); valid under every rule that reads the cell alone. Blank for free remarks. Never a
   * real person's or company's number: CPR of a person born 1858-1899, CVR beginning with 9.
   */
  readonly example: string;
}

/**
 * The kind of a text, which decides which rules read it: `free` is running text, searched for CPR numbers; `name` is a name or title by
 * which rows are found, searched for CPR numbers and needless blanks; `code` is a number or identifier given elsewhere, searched for blanks
 * alone, since its digits may look like a CPR number.
 */
type TextKind = "free" | "name" | "code";

interface Measured {
  /** What is measured, which decides how its cells are read. */
  readonly measure: Exclude<Measure, "year">;
  /** The largest number that a human would believe: this product's own rule of thumb. */
  readonly most: number;
}

/** Fields that only some kinds of columns have; these kinds can't do without them. */
interface KindFields {
  readonly text: { readonly text: TextKind };
  readonly choice: {
    readonly choices: readonly Choice[];
    /** The choice that says that the answer is not known or not decided yet, where the list has one. */
    readonly unknownChoice?: string;
  };
  readonly reference: { readonly references: RegisterId };
  readonly integer: Measured;
  readonly number: Measured;
  /** KLE levels that the column takes: 1 main group, 2 group, 3 subject. */
  readonly kle: { readonly kleLevels: readonly (1 | 2 | 3)[] };
}

type FieldName = { [K in keyof KindFields]: keyof KindFields[K] }[keyof KindFields];
type Without<Names extends PropertyKey> = { readonly [N in Names]?: undefined };
type Kinds = {
  [K in ColumnKind]: { readonly kind: K } & (K extends keyof KindFields
    ? KindFields[K] & Without<Exclude<FieldName, keyof KindFields[K]>>
    : Without<FieldName>);
};

/** One column of a register, as data. Everything else (recognition, rules, templates, docs) reads it from here. */
export type ColumnSpec = ColumnFields & Kinds[ColumnKind];

export interface RegisterSpec extends RegisterName {
  readonly id: RegisterId;
  /** Number of the activity in KOMBIT's process diagram, 1-6. */
  readonly activity: number;
  /**
   * A register that a municipality may well do without (it goes with another's activity): its absence is not reported for each rule. Where
   * it is there it is evaluated like any other.
   */
  readonly extra?: true;
  /** Other sheet names under which the register is met. */
  readonly sheetSynonyms: readonly string[];
  /** Key of the identifier column. */
  readonly keyColumn: string;
  readonly columns: readonly ColumnSpec[];
  /**
   * Column keys without which a sheet is never recognised as this register, as alternatives: at least one inner list must be matched whole.
   */
  readonly signature: readonly (readonly string[])[];
}
