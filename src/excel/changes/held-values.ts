import type { CellPlace } from "../../core/changes/change";
import type { CellValue } from "../../core/model/cell";
import type { RequestedChange } from "./requested-change";
import { spansOf } from "./spans";

/** Values of single cells; undefined for one that was not asked for. */
export type ValueAt = (place: CellPlace) => CellValue | undefined;

export interface AskedValues {
  /** After the next sync. */
  readonly valueAt: ValueAt;
  /** Asks for them once more. */
  readonly reload: () => void;
  readonly untrack: () => void;
}

/** The cells that requests hold to. */
export function heldPlaces(requests: readonly RequestedChange[]): CellPlace[] {
  const places = new Map<string, CellPlace>();
  const add = (place: CellPlace): void => void places.set(placeKey(place), place);
  for (const { sheet, row, hold, nameBy = [] } of requests) {
    for (const column of [...(hold?.columns ?? []), ...nameBy]) add({ sheet, row, column });
    for (const fixed of hold?.fixed ?? []) add({ sheet, row: fixed.row, column: fixed.column });
  }
  return [...places.values()];
}

/** Asks for values in ranges that follow their cells when rows and columns are inserted. */
export function askValues(context: Excel.RequestContext, places: readonly CellPlace[]): AskedValues {
  const asked = spansOf(places).map((span) => {
    const range = context.workbook.worksheets.getItem(span.sheet).getRangeByIndexes(span.row, span.column, span.rowCount, 1);
    return { span, range };
  });
  const where = new Map<string, { readonly range: Excel.Range; readonly at: number }>();
  for (const { span, range } of asked) for (const { index, at } of span.cells) where.set(placeKey(places[index]!), { range, at });
  const reload = (): void => asked.forEach(({ range }) => void range.load({ values: true }));
  reload();
  return {
    valueAt: (place) => {
      const found = where.get(placeKey(place));
      // A range that rows were inserted into or deleted from is no longer the one that was asked for.
      return found?.range.values[found.at]?.[0] as CellValue | undefined;
    },
    reload,
    untrack: () => asked.forEach(({ range }) => range.untrack()),
  };
}

/** Whether a request's row and header are those that it was decided for. */
export function isHeld({ sheet, row, hold }: RequestedChange, valueAt: ValueAt): boolean {
  return hold === undefined || (areFixed({ sheet, hold }, valueAt) && isRow({ sheet, row, hold }, valueAt));
}

export function areFixed({ sheet, hold }: Pick<RequestedChange, "sheet" | "hold">, valueAt: ValueAt): boolean {
  return hold?.fixed.every(({ row, column, value }) => valueAt({ sheet, row, column }) === value) !== false;
}

function isRow({ sheet, row, hold }: Pick<RequestedChange, "sheet" | "row" | "hold">, valueAt: ValueAt): boolean {
  if (hold === undefined || hold.columns.length === 0) return true;
  return hold.expected.includes(hold.codeOf(hold.columns.map((column) => valueAt({ sheet, row, column }) ?? "")));
}

export function placeKey({ sheet, row, column }: CellPlace): string {
  return `${row},${column},${sheet}`;
}
