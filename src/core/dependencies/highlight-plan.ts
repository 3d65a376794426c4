import type { RegisterMapping } from "../model/register-data";

/** The meaning of a mark; each kind has one colour and one line in the legend. */
export type MarkKind = "direct" | "indirect" | "contradiction" | "unknown" | "later";

/**
 * Which rows to mark, as data. Rows are named by their key (the name where the key is blank), so that a mark follows
 * its row when the user sorts or inserts rows.
 */
export interface HighlightPlan {
  readonly registers: readonly RegisterMarks[];
  /** Rows of the legend sheet: every marked system with its kind and chain, as text for the user. */
  readonly legend: {
    readonly sheetName: string;
    readonly title: string;
    readonly kinds: readonly { readonly kind: MarkKind; readonly label: string; readonly meaning: string }[];
    readonly headers: readonly string[];
    readonly rows: readonly { readonly kind: MarkKind; readonly cells: readonly string[] }[];
    readonly empty: string;
    /** Causes of too few marks, one sentence each; to be shown with the legend. */
    readonly notes?: readonly string[];
  };
}

export interface RegisterMarks {
  readonly mapping: RegisterMapping;
  /** Column keys of the key and of the name that replaces a blank key. */
  readonly keyColumn: string;
  readonly nameColumn?: string;
  readonly marks: readonly {
    readonly kind: MarkKind;
    readonly keys: readonly string[];
    /** Column keys to colour; absent = the whole row of the register. */
    readonly columns?: readonly string[];
  }[];
}
