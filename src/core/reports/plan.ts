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

export type Section = FiguresSection | TableSection | ListSection | NoteSection;

export interface FiguresSection {
  readonly kind: "figures";
  readonly title: string;
  readonly figures: readonly Figure[];
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
  readonly columns: readonly { readonly key: string; readonly label: string; readonly format: ValueFormat }[];
  readonly rows: readonly Readonly<Record<string, PlanValue>>[];
  /** Adds a total row over the columns with format count or money. */
  readonly total?: string;
  /** Said when there are no rows. */
  readonly empty: string;
  /** Where each row leads, in the order of `rows`; undefined = nowhere. */
  readonly links?: readonly (RowLink | undefined)[];
  /** Excel's own chart over columns of this table, beside or under it. Columns with `values` hold numbers in every row. */
  readonly chart?: TableChart;
}

export interface TableChart {
  readonly type: "bar" | "column" | "stackedBar" | "doughnut";
  readonly title: string;
  /** Key of the column with the names. */
  readonly labels: string;
  /** Keys of the columns with the numbers, one series each. */
  readonly values: readonly string[];
}

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
  readonly live?: LiveFormula;
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
