import type { FigureSource } from "../figures/figure-source";
import type { RegisterCell } from "../registers/register-cell";
import type { RegisterId } from "../model/register-id";

/**
 * A summary as plain data: no cell address, no colour. One writer turns any plan into sheet operations.
 * Texts are already in the user's language.
 */
export interface ReportPlan {
  readonly kind: "report";
  readonly id: string;
  /** Sheet name, at most 31 characters. */
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly sections: readonly Section[];
  readonly stamp: RunStamp;
  /** Printed on one A4 page, made smaller where it must. */
  readonly onePage?: true;
  /** Printed to the last row: what is handed over as it is, such as an annex. Else long tables are cut where they are printed. */
  readonly whole?: true;
  /** On the sheet after what is printed. */
  readonly appendix?: readonly Section[];
}

export interface RunStamp {
  readonly addInVersion: string;
  readonly ruleSetVersion: string;
  /** Local time, `åååå-mm-dd tt:mm`. */
  readonly when: string;
  readonly rows: readonly StampRows[];
}

interface StampRows {
  readonly register: RegisterId;
  readonly sheets: readonly string[];
  readonly rows: number;
  /** What was left out of the register's sheets, in words; absent where nothing was. */
  readonly leftOut?: string;
}

export type Section = VerdictSection | TilesSection | FiguresSection | TableSection | ListSection | NoteSection;

/** A traffic light. unknown: what it would be judged by is missing. */
export type Light = "red" | "yellow" | "green" | "unknown";

/** One sentence of how it stands, and why. */
export interface VerdictSection {
  readonly kind: "verdict";
  readonly title: string;
  readonly light: Light;
  /** The light in words, since a colour alone says nothing on a black-and-white print. */
  readonly label: string;
  readonly text: string;
  readonly why: readonly string[];
}

/** A few figures side by side, to be seen at a glance. */
export interface TilesSection {
  readonly kind: "tiles";
  readonly title: string;
  /** At most five, which fill the width of a page (`excel/report/column-plan.ts`). */
  readonly tiles: readonly Tile[];
  /** What several of them leave out alike, a line each. */
  readonly under?: readonly string[];
}
export interface Tile extends Figure {
  readonly light: Light;
  /** How it differs from an earlier run; absent where there is none to compare it with. */
  readonly trend?: { readonly way: "better" | "worse" | "same"; readonly text: string };
}

export interface FiguresSection {
  readonly kind: "figures";
  readonly title: string;
  readonly figures: readonly Figure[];
  /** What several of them leave out alike, a line each. */
  readonly under?: readonly string[];
}
export interface Figure {
  readonly label: string;
  readonly value: PlanValue;
  readonly format: ValueFormat;
  /** What it is computed from. */
  readonly from: FigureSource;
  /** One short sentence beside the figure. */
  readonly note?: string;
  /** What could not be counted in what it is computed from, in one line; absent where nothing was left out. */
  readonly leftOut?: string;
  /** The first row behind the figure. */
  readonly link?: RowLink;
}
export interface TableSection {
  readonly kind: "table";
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, PlanValue>>[];
  /** Rows that are printed where it is longer; 0: the sheet alone has it. Absent: `MOST_PRINTED`. */
  readonly printed?: number;
  /** Adds a total row over the columns with format count or money. */
  readonly total?: string;
  /** Said when there are no rows. */
  readonly empty: string;
  /** Where each row leads, in the order of `rows`; undefined = nowhere. */
  readonly links?: readonly (RowLink | undefined)[];
  /** Excel's own chart over columns of this table, beside or under it. Columns with `values` hold numbers in every row. */
  readonly chart?: TableChart;
}

interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly format: ValueFormat;
  /** Numbers that may count the same thing more than once: a sum of them says nothing. */
  readonly noTotal?: true;
}

export interface TableChart {
  /** timeline: bars from a day on, a number of days long; `values` are the columns of the two, in that order. */
  readonly type: "bar" | "column" | "stackedBar" | "doughnut" | "timeline";
  readonly title: string;
  /** Of a timeline: how each bar is shown, in the order of `rows`. */
  readonly bars?: readonly TimelineBar[];
  /** Key of the column with the names. */
  readonly labels: string;
  /** Keys of the columns with the numbers, one series each. */
  readonly values: readonly string[];
}

/** planned: ends in time. late: ends after what it is compared with. limit: what the others are compared with. */
export type TimelineBar = "planned" | "late" | "limit";

/** A row of a register that a figure or a name leads to. */
export type RowLink = RegisterCell;
export interface ListSection {
  readonly kind: "list";
  readonly title: string;
  readonly items: readonly string[];
  readonly empty: string;
}
export interface NoteSection {
  readonly kind: "note";
  readonly tone: "plain" | "warning";
  readonly text: string;
}

export type ValueFormat = "text" | "count" | "percent" | "money" | "date";

/** A value; with `live` the writer puts a formula over the register instead, which must give the same value. */
export interface PlanValue {
  readonly value: string | number;
  /** Shown by the light's colour; the value says the same in words. */
  readonly light?: Light;
  readonly live?: LiveFormula;
  /** Name of the summary's sheet that the value leads to. */
  readonly sheet?: string;
}

/** The rows that a live formula counts, without any address. */
export type LiveFormula =
  | { readonly kind: "countRows"; readonly register: RegisterId; readonly where: readonly Where[] }
  | { readonly kind: "countFilled"; readonly register: RegisterId; readonly column: string };

export interface Where<K extends string = string> {
  readonly column: K;
  /** Compared as COUNTIFS compares: whole cell, ignoring case. Empty text = blank cells. */
  readonly equals: string;
}
