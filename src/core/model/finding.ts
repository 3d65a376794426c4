import type { MessageData } from "../text/language";
import type { RegisterId } from "./register-id";

/** The heaviest first. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Severity words as users (and the batch JSON) see them. */
export const SEVERITY_DA: Readonly<Record<Severity, "fejl" | "advarsel" | "oplysning">> = {
  error: "fejl",
  warning: "advarsel",
  info: "oplysning",
};

/** One finding: place + message id + data. Its text is made where it is shown. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly register: RegisterId;
  readonly sheet: string;
  /** Index of the part of the register that its row is in; absent: the first. */
  readonly part?: number;
  /** Zero-based sheet row and column of the cell. */
  readonly row: number;
  readonly column: number;
  /** Key of the column in the register. */
  readonly columnKey: string;
  readonly data: MessageData;
  /** What stands in the cell, where its words have been said to mean something else. */
  readonly written?: string;
  /**
   * Zero-based sheet rows of all cells for which it stands, where one finding stands for several of its column; ascending, `row` first. Those
   * in other parts of the register are in `elsewhere`; `cellsOfFinding` gives them all.
   */
  readonly rows?: readonly number[];
  readonly elsewhere?: readonly {
    readonly sheet: string;
    readonly part: number;
    readonly column: number;
    readonly rows: readonly number[];
  }[];
}

/** The finding once for each cell for which it stands. */
export function cellsOfFinding(finding: Finding): readonly Finding[] {
  const { rows, elsewhere, ...single } = finding;
  if (rows === undefined) return [finding];
  return [
    ...rows.map((row) => ({ ...single, row })),
    ...(elsewhere ?? []).flatMap(({ rows: others, ...place }) => others.map((row) => ({ ...single, ...place, row }))),
  ];
}

/** The number of cells for which it stands. */
export function cellCount({ rows, elsewhere = [] }: Pick<Finding, "rows" | "elsewhere">): number {
  return rows === undefined ? 1 : elsewhere.reduce((sum, { rows: others }) => sum + others.length, rows.length);
}

/** A rule that could not be evaluated, wholly or for some columns. Never the same as passed. */
export interface NotJudged {
  readonly rule: string;
  readonly register: RegisterId;
  readonly reason: NotJudgedReason;
}

export type NotJudgedReason =
  | { readonly kind: "register-missing"; readonly needs: RegisterId }
  /** The sheet is there, without a row: nothing can be compared with it yet. */
  | { readonly kind: "register-empty"; readonly needs: RegisterId }
  /** The user has not yet said which sheet the register is. */
  | { readonly kind: "register-unclear"; readonly needs: RegisterId }
  /** All columns of one register that the rule lacks, in the register's order; the parts that need none of them were evaluated. */
  | { readonly kind: "column-missing"; readonly needs: RegisterId; readonly columns: readonly string[] }
  /** Columns that are missing in some places of a register only; its rows in other places were evaluated. */
  | {
      readonly kind: "column-missing-on";
      readonly needs: RegisterId;
      readonly columns: readonly string[];
      readonly sheets: readonly string[];
    }
  /** KLE's marks for preservation and discard, which KL's XML brings, are not loaded: for neither subjects nor facets, or for one of them. */
  | { readonly kind: "marks-missing"; readonly of: "both" | "subjects" | "facets" }
  | { readonly kind: "exception"; readonly message: string };

export interface ValidationResult {
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  /** Rules that were run to the end. */
  readonly judged: readonly string[];
}
