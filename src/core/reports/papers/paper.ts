import type { SvgPicture } from "../../dependencies/picture/svg";
import type { Section } from "../plan";
import type { Box, DiagramPlan } from "../sheets/sheet-plans";

/** A document for Word as plain data: headings, sections of summaries and running text, in the user's language. */
export interface Paper {
  /** Name of the file, with its ending. */
  readonly file: string;
  readonly title: string;
  readonly subtitle: string;
  /** Small lines on the cover: when it was made, and from what. */
  readonly about: readonly string[];
  /** Heading of the contents; absent: none is written. */
  readonly contents?: string;
  readonly chapters: readonly Chapter[];
}

export interface LettersPaper extends Paper {
  /** Letters among the chapters: others say what has no address. */
  readonly count: number;
}

export interface Chapter {
  readonly heading: string;
  /** One sentence of what it is about. */
  readonly lead?: string;
  readonly parts: readonly PaperPart[];
}

export type PaperPart = Section | PaperPicture | PaperDrawing;

/** A picture of boxes as a table: a column for each step away, so that it can be read in its order and edited. */
export interface PaperPicture {
  readonly kind: "picture";
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly boxes: readonly Pick<Box, "title" | "lines" | "tone">[] }[];
  readonly legend: DiagramPlan["legend"];
  readonly notes: readonly string[];
}

/** Drawings under one heading, a page each. Left out by a writer that can't draw; what they show stands in other parts too. */
export interface PaperDrawing {
  readonly kind: "drawing";
  readonly title: string;
  /** For those who don't see it. */
  readonly alt: string;
  readonly pages: readonly SvgPicture[];
  /** What has no room in them, a paragraph each. */
  readonly notes?: readonly string[];
}

/** What can be handed over, made from one reading of the registers. */
export interface Papers {
  readonly folder: Paper;
  readonly letters: LettersPaper;
  readonly calendar: PaperCalendar;
}

/** Days to keep, for a calendar. */
export interface PaperCalendar {
  readonly file: string;
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  /** Stays the same from one making to the next, so that a calendar updates what it holds. */
  readonly uid: string;
  /** Excel day of the 1900 system; the whole of it. */
  readonly day: number;
  readonly title: string;
  readonly text: string;
}
