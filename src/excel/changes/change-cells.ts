/* eslint-disable office-addins/no-context-sync-in-loop -- a loop here goes over batches, each as much as one request holds */
import { AppError } from "../../app/failures/errors";
import type { WriteOptions } from "../../app/ports";
import type { CellContents, CellPlace, MadeChange, Refusal, RefusalReason } from "../../core/changes/change";
import { cellAddress, quoteSheetName } from "../../core/model/address";
import { runAsOneStep, runExcel } from "../run";
import { isFormula, type Written } from "./contents";
import { cellsUnderMerges } from "./merged-cells";
import { askFor, contentsAt, sheetsOf } from "./read-cells";
import { batchesOf, spansOf, type Span } from "./spans";
import { queueWrite, type WantedCell } from "./write-cells";

/** A cell with what is to become of it, once it is known what it holds. */
export interface RequestedChange extends CellPlace {
  readonly decide: (now: CellContents) => Written | RefusalReason;
}

export interface Changed {
  readonly made: readonly MadeChange[];
  readonly refused: readonly Refusal[];
}

/**
 * Changes cells of the user's: reads, decides, writes and reads back, two syncs for each batch of cells and no call of its own for a
 * cell. One step of the user's Undo where Excel groups steps. When Excel stops, or the user between two batches, what was written is put back.
 * @throws AppError "changes-half-done" naming the cells when they can't be put back.
 */
export async function changeCells(requests: readonly RequestedChange[], { signal, onWritten }: WriteOptions = {}): Promise<Changed> {
  const made: MadeChange[] = [];
  const refused: Refusal[] = [];
  if (requests.length === 0) return { made, refused };
  const begun: { place: CellPlace; before: Written }[] = [];
  const refuse = ({ sheet, row, column }: CellPlace, reason: RefusalReason): void => void refused.push({ sheet, row, column, reason });
  try {
    await runAsOneStep(async (context) => {
      const sheets = await sheetsOf(context);
      const open = requests.filter((requested) => {
        const sheet = sheets.get(requested.sheet);
        if (sheet !== undefined && !sheet.isProtected) return true;
        refuse(requested, sheet === undefined ? "sheet-gone" : "protected");
        return false;
      });
      const batches = batchesOf(spansOf(open));
      for (const [i, batch] of batches.entries()) {
        onWritten?.(i / batches.length);
        signal?.throwIfAborted();
        const asked = batch.map((span) => {
          const { range } = askFor(context, span);
          range.load({ rowHidden: true, hasSpill: true });
          return { span, range };
        });
        await context.sync();
        const decided = await decide(context, asked, open, refuse);
        for (const { span, cells } of decided)
          for (const { at, before } of cells) begun.push({ place: { ...placeOf(span), row: span.row + at }, before });
        if (decided.length === 0) continue;
        for (const { span, range, cells } of decided) {
          // Null where some rows are hidden and some are not.
          queueWrite(range, span, cells, range.rowHidden !== false);
          range.load({ formulas: true, values: true, numberFormat: true });
        }
        await context.sync();
        for (const { span, range, cells } of decided) for (const cell of cells) made.push(readBack(range, span, cell));
        for (const { range } of asked) range.untrack();
      }
      // Asked for while the last of it was written.
      signal?.throwIfAborted();
    });
    return { made, refused };
  } catch (error) {
    await putBack(begun, error);
    throw error;
  }
}

interface DecidedCell extends WantedCell {
  readonly before: Written;
}
interface Decided {
  readonly span: Span;
  readonly range: Excel.Range;
  readonly cells: readonly DecidedCell[];
}

async function decide(
  context: Excel.RequestContext,
  asked: readonly { readonly span: Span; readonly range: Excel.Range }[],
  requests: readonly RequestedChange[],
  refuse: (place: CellPlace, reason: RefusalReason) => void,
): Promise<Decided[]> {
  const spilled = await spilledCells(context, asked);
  const empty = asked.flatMap(({ span, range }) =>
    span.cells.filter(({ at }) => range.values[at]![0] === "").map(({ index }) => requests[index]!),
  );
  const isUnderMerge = await cellsUnderMerges(context, empty);
  const decided: Decided[] = [];
  for (const { span, range } of asked) {
    const cells: DecidedCell[] = [];
    const seen = new Set<number>();
    for (const { index, at } of span.cells) {
      const requested = requests[index]!;
      const now = contentsAt(range, at);
      let wanted = requested.decide(now);
      if (spilled.has(span) && spilled.get(span)!.has(at)) wanted = "formula";
      else if (now.value === "" && isUnderMerge(requested)) wanted = "merged";
      // The same cell asked for twice: the first has just changed it.
      else if (seen.has(at)) wanted = "changed-meanwhile";
      if (typeof wanted === "string") refuse(requested, wanted);
      else {
        seen.add(at);
        cells.push({ at, wanted, formatNow: now.numberFormat, before: { formula: now.formula, numberFormat: now.numberFormat } });
      }
    }
    if (cells.length > 0) decided.push({ span, range, cells });
  }
  return decided;
}

/** Cells that a formula elsewhere fills: a value written there would break the formula (`#SPILL!`). */
async function spilledCells(
  context: Excel.RequestContext,
  asked: readonly { readonly span: Span; readonly range: Excel.Range }[],
): Promise<Map<Span, Set<number>>> {
  const touched = asked.filter(({ range }) => range.hasSpill !== false);
  const found = new Map<Span, Set<number>>();
  if (touched.length === 0) return found;
  const single = touched.flatMap(({ span, range }) =>
    span.cells.map(({ at }) => {
      const cell = range.getCell(at, 0);
      cell.load({ hasSpill: true });
      return { span, at, cell };
    }),
  );
  await context.sync();
  for (const { span, at, cell } of single) if (cell.hasSpill) found.set(span, (found.get(span) ?? new Set()).add(at));
  return found;
}

/** What Excel says that the cell holds now. @throws when it is not what was written. */
function readBack(range: Excel.Range, span: Span, { at, wanted, before }: DecidedCell): MadeChange {
  const { formula, numberFormat } = contentsAt(range, at);
  const place = { sheet: span.sheet, row: span.row + at, column: span.column };
  const plain = (value: unknown): unknown => (typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value);
  if (!isFormula(wanted) && plain(formula) !== plain(wanted.formula))
    throw new AppError("host", { detail: `${addressOf(place)} took ${JSON.stringify(wanted.formula)} as ${JSON.stringify(formula)}` });
  return { ...place, before, after: { formula, numberFormat } };
}

function placeOf({ sheet, column, row }: Span): CellPlace {
  return { sheet, column, row };
}

/** Cells named to the user when they can't be put back. */
const NAMED = 20;

export async function putBack(cells: readonly { readonly place: CellPlace; readonly before: Written }[], cause: unknown): Promise<void> {
  if (cells.length === 0) return;
  try {
    await runExcel(async (context) => {
      const places = cells.map(({ place }) => place);
      for (const batch of batchesOf(spansOf(places))) {
        for (const span of batch) {
          const range = context.workbook.worksheets.getItem(span.sheet).getRangeByIndexes(span.row, span.column, span.rowCount, 1);
          const wanted = span.cells.map(({ index, at }) => ({ at, wanted: cells[index]!.before, formatNow: "" }));
          queueWrite(range, span, wanted, true);
        }
        await context.sync();
      }
    });
  } catch (second) {
    const named = cells.slice(0, NAMED).map(({ place }) => addressOf(place));
    const more = cells.length > NAMED ? " …" : "";
    throw new AppError("changes-half-done", { cells: named.join(", ") + more, count: cells.length, detail: String(second) }, { cause });
  }
}

function addressOf({ sheet, row, column }: CellPlace): string {
  return `${quoteSheetName(sheet)}!${cellAddress(row, column)}`;
}
