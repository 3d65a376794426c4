import type { HighlightPlan, MarkKind, RegisterMarks } from "../../core/dependencies/highlight-plan";
import type { Rect } from "../../core/model/address";
import { rowSpanOf } from "../../core/model/parts";
import { textCell } from "../text-cell";
import { PAINT_ORDER } from "./mark-styles";
import { excelTrim } from "./mark-formula";

/** The legend sheet as data: what the user reads on the left, the lists the rules look into in hidden columns on the right. */
export interface LegendLayout {
  /** Rows × columns for `Range.values`. */
  readonly values: string[][];
  readonly titleRow: number;
  /** Row of each kind's sample, and its column. */
  readonly samples: readonly { readonly kind: MarkKind; readonly row: number }[];
  /** Rows that say what may make the marks too few. */
  readonly notes: readonly number[];
  readonly headerRow: number;
  readonly columnCount: number;
  /** Rows of the visible part, from the top. */
  readonly visibleRows: number;
  /** Texts over several columns, as one cell each. */
  readonly wide: readonly WideText[];
  /** First cell of each marked system's row, to be painted like its mark. */
  readonly marked: readonly { readonly kind: MarkKind; readonly row: number }[];
  readonly lists: readonly MarkList[];
  /** Columns with the lists. */
  readonly hidden: Rect | null;
}

/** A text in `column` that takes the columns to the end of the visible part. */
interface WideText {
  readonly row: number;
  readonly column: number;
}

/** One rule to make: where, for which mark, over which columns, with its keys in `rect` of the legend sheet. */
export interface MarkList {
  readonly register: RegisterMarks;
  readonly kind: MarkKind;
  readonly columns?: readonly string[];
  readonly rect: Rect;
}

const KINDS_ROW = 2;

export function layOutLegend(plan: HighlightPlan): LegendLayout {
  const { legend } = plan;
  const columnCount = Math.max(3, legend.headers.length);
  // With nothing marked, `empty` already names the gaps.
  const notes = legend.rows.length === 0 ? [] : (legend.notes ?? []);
  const notesRow = KINDS_ROW + legend.kinds.length + 1;
  const headerRow = notesRow + (notes.length === 0 ? 0 : notes.length + 1);
  const bodyRow = headerRow + 1;
  // One column free, so that a filter or a sort of the visible part does not take the lists along.
  const firstList = columnCount + 1;
  const marks = wantedMarks(plan);
  const lists = marks.map(({ register, kind, keys, columns }, i): MarkList => ({
    register,
    kind,
    ...(columns === undefined ? {} : { columns }),
    rect: { row: 0, column: firstList + i, rowCount: keys.length, columnCount: 1 },
  }));
  const visibleRows = bodyRow + Math.max(1, legend.rows.length);
  const rowCount = Math.max(visibleRows, ...marks.map(({ keys }) => keys.length));
  const width = lists.length === 0 ? columnCount : firstList + lists.length;
  const values = Array.from({ length: rowCount }, () => new Array<string>(width).fill(""));

  values[0]![0] = textCell(legend.title);
  legend.kinds.forEach(({ label, meaning }, i) => {
    values[KINDS_ROW + i]![0] = textCell(label);
    values[KINDS_ROW + i]![1] = textCell(meaning);
  });
  notes.forEach((note, i) => (values[notesRow + i]![0] = textCell(note)));
  legend.headers.forEach((header, column) => (values[headerRow]![column] = textCell(header)));
  legend.rows.forEach(({ cells }, i) => cells.forEach((cell, column) => (values[bodyRow + i]![column] = textCell(cell))));
  if (legend.rows.length === 0) values[bodyRow]![0] = textCell(legend.empty);
  marks.forEach(({ keys }, i) => keys.forEach((key, row) => (values[row]![firstList + i] = textCell(key))));

  return {
    values,
    titleRow: 0,
    samples: legend.kinds.map(({ kind }, i) => ({ kind, row: KINDS_ROW + i })),
    notes: notes.map((_, i) => notesRow + i),
    headerRow,
    columnCount,
    visibleRows,
    wide: [
      ...legend.kinds.map((_, i) => ({ row: KINDS_ROW + i, column: 1 })),
      ...notes.map((_, i) => ({ row: notesRow + i, column: 0 })),
      ...(legend.rows.length === 0 ? [{ row: bodyRow, column: 0 }] : []),
    ],
    marked: legend.rows.map(({ kind }, i) => ({ kind, row: bodyRow + i })),
    lists,
    hidden: lists.length === 0 ? null : { row: 0, column: firstList, rowCount, columnCount: lists.length },
  };
}

/** Marks with anything to mark, in paint order, keys as the rule's TRIM sees them and each once. */
function wantedMarks(
  plan: HighlightPlan,
): { register: RegisterMarks; kind: MarkKind; keys: readonly string[]; columns: readonly string[] | undefined }[] {
  return PAINT_ORDER.flatMap((wanted) =>
    plan.registers.flatMap((register) =>
      register.marks
        .filter(({ kind }) => kind === wanted)
        .map(({ kind, keys, columns }) => ({
          register,
          kind,
          columns,
          keys: [...new Set(keys.map(excelTrim))].filter((key) => key !== ""),
        }))
        .filter(({ keys }) => keys.length > 0 && rowSpanOf(register.mapping) > 0),
    ),
  );
}
