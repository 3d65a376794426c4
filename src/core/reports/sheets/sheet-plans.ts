import type { ReportPlan, RowLink, RunStamp } from "../plan";

/*
 * Summary sheets that are no list of sections: a calendar of bars, and a diagram of boxes. Data as in `ReportPlan`: no address, no colour,
 * texts in the user's language. Days are serial numbers of the 1900 system.
 */

/** Any plan that becomes a summary sheet; `kind` discriminates. */
export type SummaryPlan = ReportPlan | GanttPlan | DiagramPlan;

interface SheetPlanHead {
  /** The sheet's role, unique among all plans. */
  readonly id: string;
  /** At most 31 characters. */
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Lines under the picture: what could not be placed, and why. */
  readonly notes: readonly string[];
  readonly stamp: RunStamp;
}

export const BAR_KINDS = ["planned", "late", "stays", "moved", "retired"] as const;
/**
 * planned: moves in time. late: ends after the deadline. stays: leaves without a system. moved: done. retired: a system on its way out,
 * shown greyed out.
 */
export type BarKind = (typeof BAR_KINDS)[number];
export const MARK_KINDS = ["goLive", "notice", "deadline", "today"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface GanttPlan extends SheetPlanHead {
  readonly kind: "gantt";
  /** First month of the calendar and how many there are; at most `MOST_MONTHS`. */
  readonly from: { readonly year: number; readonly month: number };
  readonly months: number;
  /** Headings of the label column and of the columns beside it. */
  readonly headers: readonly string[];
  readonly groups: readonly GanttGroup[];
  readonly legend: readonly ({ readonly bar: BarKind; readonly label: string } | { readonly mark: MarkKind; readonly label: string })[];
  /** Said when there are no rows. */
  readonly empty: string;
}

export interface GanttGroup {
  readonly title: string;
  readonly rows: readonly GanttRow[];
}

export interface GanttRow {
  /** One text for each of `headers`. */
  readonly cells: readonly string[];
  readonly link?: RowLink;
  /** Days from and to, both included; undefined = not dated, the row has no bar. */
  readonly bar?: { readonly from: number; readonly to: number; readonly kind: BarKind };
  readonly marks: readonly { readonly day: number; readonly kind: MarkKind }[];
}

/** Five years; more would not be readable. Bars beyond are cut and listed in the notes. */
export const MOST_MONTHS = 60;

export interface DiagramPlan extends SheetPlanHead {
  readonly kind: "board";
  /** Columns of boxes, left to right. */
  readonly columns: readonly DiagramColumn[];
  /** Each column leads to the next: arrows stand between their headings. */
  readonly flows?: true;
  /** Lines from a box to those that build on it, drawn under the boxes; a picture without them has none. */
  readonly connections?: { readonly title: string; readonly lines: readonly DiagramLine[] };
  readonly legend: readonly { readonly tone: BoxTone; readonly label: string }[];
  readonly empty: string;
}

export interface DiagramColumn {
  readonly title: string;
  readonly boxes: readonly Box[];
}

/** One line: where it begins and ends, by column, and what stands there. */
export interface DiagramLine {
  readonly from: { readonly column: number; readonly text: string };
  /** Ascending by column. */
  readonly to: readonly { readonly column: number; readonly text: string }[];
}

export type BoxTone = "plain" | "done" | "nearly" | "begun" | "missing" | "source" | "direct" | "indirect";

export interface Box {
  readonly title: string;
  /** Short lines under the title. */
  readonly lines: readonly string[];
  readonly tone: BoxTone;
  readonly link?: RowLink;
}
