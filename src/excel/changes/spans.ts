import type { CellPlace } from "../../core/changes/change";

/** Part of one column, from the first to the last of the cells in it that are asked for; those between are only read. */
export interface Span {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly rowCount: number;
  readonly cells: readonly SpanCell[];
}

interface SpanCell {
  /** Place in the list that was asked for. */
  readonly index: number;
  /** Rows from the span's first. */
  readonly at: number;
}

/** Cells nearer than this are read in one range: reading a few more costs less than a range more. */
const GAP = 32;
/**
 * Per request or answer, which Excel on the web refuses over 5 MB: a cell is sent as formula, value and format, about 100 bytes each where
 * texts are long.
 */
const CELLS_PER_BATCH = 10_000;
/**
 * Of one array. Longer ones office.js sends as several, after a call that Excel refuses where steps of undo are grouped:
 * https://github.com/OfficeDev/office-js/issues/6491.
 */
const CELLS_PER_SPAN = 1_500;
/** Ranges are objects that Excel keeps track of; Microsoft advises against thousands in one batch. */
const SPANS_PER_BATCH = 1_000;

export function spansOf(places: readonly CellPlace[]): Span[] {
  const order = places.map((_, index) => index).sort((a, b) => compare(places[a]!, places[b]!) || a - b);
  const spans: { sheet: string; column: number; row: number; rowCount: number; cells: SpanCell[] }[] = [];
  for (const index of order) {
    const { sheet, column, row } = places[index]!;
    const last = spans[spans.length - 1];
    const goesOn =
      last !== undefined &&
      last.sheet === sheet &&
      last.column === column &&
      row < last.row + last.rowCount + GAP &&
      row - last.row < CELLS_PER_SPAN;
    if (goesOn) {
      last.cells.push({ index, at: row - last.row });
      last.rowCount = Math.max(last.rowCount, row - last.row + 1);
    } else spans.push({ sheet, column, row, rowCount: 1, cells: [{ index, at: 0 }] });
  }
  return spans;
}

/** Spans that go together in one request. */
export function batchesOf(spans: readonly Span[]): Span[][] {
  const batches: Span[][] = [];
  let cells = 0;
  for (const span of spans) {
    const last = batches[batches.length - 1];
    if (last !== undefined && last.length < SPANS_PER_BATCH && cells + span.rowCount <= CELLS_PER_BATCH) {
      last.push(span);
      cells += span.rowCount;
    } else {
      batches.push([span]);
      cells = span.rowCount;
    }
  }
  return batches;
}

function compare(a: CellPlace, b: CellPlace): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.column - b.column || a.row - b.row;
}
