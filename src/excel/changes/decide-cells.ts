import type { CellPlace, RefusalReason } from "../../core/changes/change";
import type { CellValue } from "../../core/model/cell";
import { runExcel } from "../run";
import type { Written } from "./contents";
import { followRows } from "./follow-rows";
import { areFixed, askValues, heldPlaces, isHeld, placeKey, type ValueAt } from "./held-values";
import { cellsUnderMerges } from "./merged-cells";
import { askFor, contentsAt, sheetsOf } from "./read-cells";
import type { MadeCell, RequestedChange } from "./requested-change";
import { batchesOf, spansOf, type Span } from "./spans";

/** A change that has been decided on; nothing has been written. */
export interface DecidedChange {
  readonly requested: RequestedChange;
  readonly before: Written;
  readonly wanted: Written;
  /** Values of the columns that its row is held by, before and after. */
  readonly rowBefore: readonly CellValue[];
  readonly rowAfter: readonly CellValue[];
  readonly named: Pick<MadeCell, "rowIs" | "header">;
}

export type Refuse = (place: CellPlace, reason: RefusalReason) => void;

/** Reads the cells and decides. A row that has been moved is followed. All that can be refused is refused before anything is written. */
export async function decideCells(
  requests: readonly RequestedChange[],
  refuse: Refuse,
  signal: AbortSignal | undefined,
): Promise<DecidedChange[]> {
  const moved: RequestedChange[] = [];
  const seen = new Map<string, Seen>();
  await decideOpen(requests, refuse, (requested) => void moved.push(requested), seen, signal);
  if (moved.length > 0) {
    const followed = await followRows(moved);
    const found = new Set(followed.map(({ decide }) => decide));
    for (const requested of moved) if (!found.has(requested.decide)) refuse(requested, "changed-meanwhile");
    await decideOpen(followed, refuse, (requested) => refuse(requested, "changed-meanwhile"), seen, signal);
  }
  const decided = [...seen.values()];
  const after = new Map(decided.map(({ requested, wanted }) => [placeKey(requested), valueOf(wanted)]));
  return decided.map(({ valueAt, ...change }) => {
    const afterAt: ValueAt = (place) => after.get(placeKey(place)) ?? valueAt(place);
    const { requested } = change;
    return { ...change, ...rowValues(requested, valueAt, afterAt), named: namesOf(requested, afterAt) };
  });
}

function rowValues({ sheet, row, hold }: RequestedChange, before: ValueAt, after: ValueAt): Pick<DecidedChange, "rowBefore" | "rowAfter"> {
  const places = hold?.columns.map((column) => ({ sheet, row, column })) ?? [];
  return { rowBefore: places.map((place) => before(place) ?? ""), rowAfter: places.map((place) => after(place) ?? "") };
}

interface Seen extends Omit<DecidedChange, "named" | "rowBefore" | "rowAfter"> {
  readonly valueAt: ValueAt;
}

async function decideOpen(
  requests: readonly RequestedChange[],
  refuse: Refuse,
  onMoved: (requested: RequestedChange) => void,
  seen: Map<string, Seen>,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (requests.length === 0) return;
  const sheets = await runExcel((context) => sheetsOf(context));
  const open = requests.filter((requested) => {
    const sheet = sheets.get(requested.sheet);
    if (sheet !== undefined && !sheet.isProtected) return true;
    refuse(requested, sheet === undefined ? "sheet-gone" : "protected");
    return false;
  });
  for (const batch of batchesOf(spansOf(open))) {
    signal?.throwIfAborted();
    // A run of its own for each batch lets the host drop the ranges at once.
    await runExcel((context) => decideBatch(context, batch, open, refuse, onMoved, seen));
  }
}

async function decideBatch(
  context: Excel.RequestContext,
  batch: readonly Span[],
  requests: readonly RequestedChange[],
  refuse: Refuse,
  onMoved: (requested: RequestedChange) => void,
  seen: Map<string, Seen>,
): Promise<void> {
  const asked = batch.map((span) => {
    const { range } = askFor(context, span);
    range.load({ hasSpill: true });
    return { span, range };
  });
  const own = batch.flatMap(({ cells }) => cells.map(({ index }) => requests[index]!));
  const held = askValues(context, heldPlaces(own));
  await context.sync();
  const spilled = await spilledCells(context, asked);
  const empty = asked.flatMap(({ span, range }) =>
    span.cells.filter(({ at }) => range.values[at]![0] === "").map(({ index }) => requests[index]!),
  );
  const isUnderMerge = await cellsUnderMerges(empty);
  for (const { span, range } of asked) {
    for (const { index, at } of span.cells) {
      const requested = requests[index]!;
      const key = placeKey(requested);
      if (!isHeld(requested, held.valueAt)) {
        if (areFixed(requested, held.valueAt)) onMoved(requested);
        else refuse(requested, "changed-meanwhile");
        continue;
      }
      const now = contentsAt(range, at);
      let wanted = requested.decide(now);
      if (wanted === "leave") continue;
      if (spilled.get(span)?.has(at) === true) wanted = "formula";
      else if (now.value === "" && isUnderMerge(requested)) wanted = "merged";
      // The same cell asked for twice: the first changes it.
      else if (seen.has(key)) wanted = "changed-meanwhile";
      if (typeof wanted === "string") refuse(requested, wanted);
      else seen.set(key, { requested, before: { formula: now.formula, numberFormat: now.numberFormat }, wanted, valueAt: held.valueAt });
    }
  }
}

/** By what the row and column of a change are to be known again, as they are after it. */
function namesOf({ sheet, row, column, hold, nameBy }: RequestedChange, valueAt: ValueAt): DecidedChange["named"] {
  const columns = nameBy ?? hold?.columns ?? [];
  const header = hold?.fixed.find((cell) => cell.column === column && cell.row < row);
  return {
    ...(columns.length === 0 ? {} : { rowIs: { columns, values: columns.map((at) => valueAt({ sheet, row, column: at }) ?? "") } }),
    ...(header === undefined ? {} : { header }),
  };
}

/** The value of contents that are no formula. */
export function valueOf({ formula }: Written): CellValue {
  return typeof formula === "string" && formula.startsWith("'") ? formula.slice(1) : formula;
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
