import type { ColumnKind, ColumnSpec } from "../registers/register";
import type { Language } from "../text/language";
import { headerNote } from "./header-note";
import type { TemplateColumn } from "./template-plan";

interface Form {
  readonly numberFormat: string;
  readonly entry?: TemplateColumn["entry"];
}

const TEXT: Form = { numberFormat: "@" };

/** Number formats in the invariant form. Text keeps the zeros of 07 and the points of 3.0 and 01.02; dates and sums stay calculable. */
const FORMS: Readonly<Record<ColumnKind, Form>> = {
  text: TEXT,
  key: TEXT,
  reference: TEXT,
  choice: TEXT,
  date: { numberFormat: "dd-mm-yyyy", entry: "date" },
  year: { numberFormat: "0", entry: "whole" },
  integer: { numberFormat: "#,##0", entry: "whole" },
  number: { numberFormat: "#,##0", entry: "decimal" },
  kle: TEXT,
  cvr: TEXT,
  party: TEXT,
  facet: TEXT,
  uuid: TEXT,
};

/** Excel shows a text of more than this as ##### in a cell that is formatted as text. */
const MOST_IN_TEXT_CELL = 255;
/** An example longer than this is a sentence, and the column one to write sentences in. */
const LONGEST_WORDING = 45;

const NARROWEST = 10;
/** Names of systems, units and people are seldom shorter. */
const NARROWEST_NAME = 20;
const WIDEST = 40;
const PROSE_WIDTH = 50;
/** Room for the filter button, and for the edges of a cell. */
const FILTER_BUTTON = 4;
const EDGES = 2;
const DATE_WIDTH = 12;

/**
 * The template of a register's column. Everything comes from the column itself.
 * @param texts the template's example texts for the column.
 */
export function planColumn(column: ColumnSpec, language: Language, texts: readonly string[] = []): TemplateColumn {
  const header = column.header[language];
  const prose = isProse(column, texts);
  const form = prose ? { numberFormat: "General" } : FORMS[column.kind];
  return {
    key: column.key,
    header,
    required: column.required,
    note: headerNote(column, language),
    width: prose ? PROSE_WIDTH : widthOf(column, header, texts),
    wrap: prose,
    numberFormat: form.numberFormat,
    ...(column.choices === undefined ? {} : { list: column.choices.map(({ value }) => value) }),
    ...(form.entry === undefined ? {} : { entry: form.entry }),
  };
}

/** Sentences, which wrap; the others are names and codes on one line. */
function isProse({ kind, example, oneLine, maxLength = 0 }: ColumnSpec, texts: readonly string[]): boolean {
  if (kind !== "text" || oneLine === true) return false;
  const isSentence = (text: string): boolean => text.length > LONGEST_WORDING || /[.?]$/.test(text);
  return example === "" || maxLength > MOST_IN_TEXT_CELL || [example, ...texts].some(isSentence);
}

/** Characters. The header may take two lines, so its longest word counts, or half of it. */
function widthOf(
  { kind, example, choices = [], oneLine = false, maxLength = 0 }: ColumnSpec,
  header: string,
  texts: readonly string[],
): number {
  const words = header.split(/\s+/).map((word) => word.length);
  const head = Math.max(...words, Math.ceil(header.length / 2)) + FILTER_BUTTON;
  const values = [example, ...choices.map(({ value }) => value), ...texts].map((value) => value.length + EDGES);
  const least = kind === "date" ? DATE_WIDTH : kind === "text" || kind === "reference" ? NARROWEST_NAME : NARROWEST;
  return Math.min(WIDEST, Math.max(least, head, ...values, oneLine && maxLength >= MOST_IN_TEXT_CELL ? WIDEST : 0));
}
