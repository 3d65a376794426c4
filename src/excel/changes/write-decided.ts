import { AppError } from "../../app/failures/errors";
import type { WriteOptions } from "../../app/ports";
import type { CellPlace } from "../../core/changes/change";
import type { CellValue } from "../../core/model/cell";
import { runAsOneStep } from "../run";
import { addressOf } from "./cell-address";
import { isFormula, sameContents, type Written } from "./contents";
import { askValues, heldPlaces, isHeld, placeKey, type ValueAt } from "./held-values";
import { valueOf, type DecidedChange, type Refuse } from "./decide-cells";
import { askFor, contentsAt } from "./read-cells";
import type { MadeCell } from "./requested-change";
import { batchesOf, spansOf, type Span } from "./spans";
import { queueWrite } from "./write-cells";

/** A cell that a request was sent to write: what it held, and what it may hold by now. */
export interface BegunCell {
  readonly change: DecidedChange;
  after: Written;
}

/**
 * Writes what was decided on, two requests for each batch of cells. The second reads each cell and what names its row once more before it
 * writes: what another author has moved or changed in between gets back what it held then.
 */
export async function writeDecided(
  decided: readonly DecidedChange[],
  begun: BegunCell[],
  refuse: Refuse,
  { signal, onWritten }: WriteOptions,
): Promise<MadeCell[]> {
  const made: MadeCell[] = [];
  const ours = new Map(decided.map((change) => [placeKey(change.requested), change]));
  const batches = batchesOf(spansOf(decided.map(({ requested }) => requested)));
  await runAsOneStep(async (context) => {
    for (const [i, batch] of batches.entries()) {
      onWritten?.(i / batches.length);
      signal?.throwIfAborted();
      made.push(...(await writeBatch(context, batch, decided, ours, begun, refuse)));
    }
    // Asked for while the last of it was written.
    signal?.throwIfAborted();
  });
  return made;
}

interface WantedSpan {
  readonly span: Span;
  readonly range: Excel.Range;
  readonly cells: readonly { readonly at: number; readonly change: DecidedChange; readonly formatNow: string }[];
}

async function writeBatch(
  context: Excel.RequestContext,
  batch: readonly Span[],
  decided: readonly DecidedChange[],
  ours: ReadonlyMap<string, DecidedChange>,
  begun: BegunCell[],
  refuse: Refuse,
): Promise<MadeCell[]> {
  const asked = batch.map((span) => {
    const { range } = askFor(context, span);
    range.load({ rowHidden: true });
    return { span, range };
  });
  const held = askValues(context, heldPlaces(batch.flatMap(({ cells }) => cells.map(({ index }) => decided[index]!.requested))));
  const valueAt = beforeUs(held.valueAt, ours);
  await context.sync();
  const wanted = asked.flatMap(({ span, range }): WantedSpan[] => {
    const cells = span.cells.flatMap(({ index, at }) => {
      const change = decided[index]!;
      const now = contentsAt(range, at);
      if (sameContents(now, change.before) && isHeld(change.requested, valueAt)) return [{ at, change, formatNow: now.numberFormat }];
      refuse(change.requested, "changed-meanwhile");
      return [];
    });
    return cells.length === 0 ? [] : [{ span, range, cells }];
  });
  if (wanted.length === 0) return [];
  const entries = new Map<DecidedChange, BegunCell>();
  for (const { cells } of wanted) for (const { change } of cells) entries.set(change, { change, after: change.wanted });
  begun.push(...entries.values());
  // Asked for in the same request, before the writing.
  held.reload();
  const before = wanted.map(({ range }) => range.getOffsetRange(0, 0).load({ formulas: true, values: true, numberFormat: true }));
  for (const { span, range, cells } of wanted) {
    // Null where some rows are hidden and some are not.
    queueWrite(
      range,
      span,
      cells.map(({ at, change, formatNow }) => ({ at, wanted: change.wanted, formatNow })),
      range.rowHidden !== false,
    );
    range.load({ formulas: true, values: true, numberFormat: true, rowIndex: true, columnIndex: true });
  }
  await context.sync();
  const made: MadeCell[] = [];
  const astray: {
    readonly wanted: WantedSpan;
    readonly cells: { readonly at: number; readonly wanted: Written; readonly formatNow: string }[];
  }[] = [];
  let failure: AppError | undefined;
  for (const [i, each] of wanted.entries()) {
    const back: { at: number; wanted: Written; formatNow: string }[] = [];
    for (const { at, change } of each.cells) {
      const { formula, numberFormat } = contentsAt(before[i]!, at);
      const place = { sheet: each.span.sheet, row: each.range.rowIndex + at, column: each.range.columnIndex };
      const now = contentsAt(each.range, at);
      if (!sameContents({ formula, numberFormat }, change.before) || !isHeld(change.requested, valueAt)) {
        back.push({ at, wanted: { formula, numberFormat }, formatNow: now.numberFormat });
        continue;
      }
      entries.get(change)!.after = { formula: now.formula, numberFormat: now.numberFormat };
      failure ??= misread(place, change.wanted, now.formula);
      const after = { formula: now.formula, numberFormat: now.numberFormat };
      made.push({ ...place, before: change.before, after, ...change.named, asked: change.requested.asked ?? change.requested });
    }
    if (back.length > 0) astray.push({ wanted: each, cells: back });
  }
  for (const { wanted: each, cells } of astray) {
    queueWrite(each.range, each.span, cells, true);
    for (const { at, change } of each.cells) if (cells.some((cell) => cell.at === at)) refuse(change.requested, "changed-meanwhile");
  }
  if (astray.length > 0) await context.sync();
  for (const { range } of asked) range.untrack();
  held.untrack();
  if (failure !== undefined) throw failure;
  return made;
}

/** Cells that this very writing has changed count as they were before it: a key may be fixed beside what it names. */
function beforeUs(valueAt: ValueAt, ours: ReadonlyMap<string, DecidedChange>): ValueAt {
  return (place) => {
    const value = valueAt(place);
    const change = ours.get(placeKey(place));
    return change !== undefined && value === valueOf(change.wanted) ? valueOf(change.before) : value;
  };
}

/** A failure where Excel has made something else of what was written. */
function misread(place: CellPlace, wanted: Written, formula: CellValue): AppError | undefined {
  const plain = (value: unknown): unknown => (typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value);
  if (isFormula(wanted) || plain(formula) === plain(wanted.formula)) return undefined;
  return new AppError("host", { detail: `${addressOf(place)} took ${JSON.stringify(wanted.formula)} as ${JSON.stringify(formula)}` });
}
