import { MAX_COLUMNS, MAX_ROWS } from "../../src/core/model/address";
import type { DefinedName } from "../document";
import { formulaReferences, type FormulaReferences, type Reference } from "./formula-references";
import { RangeIndex, type Span } from "./range-index";

/** A formula as the engine keeps it: `x` and `y` from the cell that a shared one is written in. */
interface FormulaItem {
  readonly f: string;
  readonly si?: string;
  readonly x?: number;
  readonly y?: number;
}

type Matrix<T> = Record<number, Record<number, T | null> | null>;
/** By sheet id, row and column. */
export type SheetFormulas = Record<string, Matrix<FormulaItem> | null | undefined>;

/** What has changed since formulas were calculated. */
export interface Changed {
  readonly spans: readonly { readonly sheet: string; readonly span: Span }[];
  /** Defined names, lower case. */
  readonly names: ReadonlySet<string>;
  /** Sheets that were inserted or removed: ids, and names in lower case. */
  readonly sheets: ReadonlySet<string>;
  readonly sheetNames: ReadonlySet<string>;
  /** Everything, or also what changes by itself (`NOW`). */
  readonly scope: "dependents" | "volatile" | "all";
}

export interface Surroundings {
  /** By name in lower case. */
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly names: readonly DefinedName[];
  readonly spill: (sheet: string, row: number, column: number) => Span | undefined;
}

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly item: FormulaItem;
}

/**
 * Chooses the formulas that can have another value after a change. The engine goes through every formula that it is given,
 * dependent or not, at each calculation; so it is given these alone, and finds among them what it must calculate.
 */
export class AffectedFormulas {
  private readonly known = new Map<string, FormulaReferences>();

  find(formulas: SheetFormulas, changed: Changed, around: Surroundings): { formulas: SheetFormulas; spills: ReadonlySet<string> } {
    if (changed.scope === "all") return { formulas, spills: new Set() };
    const cells: Cell[] = [];
    for (const [sheet, rows] of Object.entries(formulas))
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const [column, item] of Object.entries(columns ?? {}))
          if (item) cells.push({ sheet, row: Number(row), column: Number(column), item });
    const names = this.resolve(around.names);
    const indexes = new Map<string, RangeIndex>();
    const included = new Set<number>();
    const waiting: { sheet: string; span: Span }[] = [...changed.spans];
    const spills = new Set<string>();
    const include = (index: number): void => {
      if (included.has(index)) return;
      included.add(index);
      const { sheet, row, column } = cells[index] as Cell;
      waiting.push({ sheet, span: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
      const spill = around.spill(sheet, row, column);
      if (!spill) return;
      spills.add(spanKey(sheet, spill));
      waiting.push({ sheet, span: spill });
    };
    cells.forEach((cell, index) => {
      const { sheet, row, column, item } = cell;
      const add = (at: string, span: Span): void => {
        let found = indexes.get(at);
        if (!found) indexes.set(at, (found = new RangeIndex()));
        found.add(span, index);
      };
      add(sheet, { startRow: row, endRow: row, startColumn: column, endColumn: column });
      const own = this.of(item.f);
      const all = [own, ...own.names.flatMap((name) => names.get(name) ?? [])];
      for (const { references, anywhere } of all) {
        if (anywhere) include(index);
        for (const reference of references) {
          const at = reference.sheet === null ? sheet : around.sheetIds.get(reference.sheet);
          if (at !== undefined) add(at, spanOf(reference, item));
        }
      }
      if (
        changed.sheets.has(sheet) ||
        (changed.names.size > 0 && all.some((each) => each.names.some((name) => changed.names.has(name)))) ||
        (changed.sheetNames.size > 0 && all.some((each) => each.sheets.some((name) => changed.sheetNames.has(name)))) ||
        (changed.scope === "volatile" && all.some((each) => each.volatile))
      )
        include(index);
    });
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const owner of indexes.get(next.sheet)?.meeting(next.span) ?? []) include(owner);
    }
    return { formulas: picked(cells, included), spills };
  }

  /** What each name leads to, through other names. A name without a sheet in it moves with the cell. */
  private resolve(given: readonly DefinedName[]): Map<string, FormulaReferences[]> {
    const direct = new Map<string, FormulaReferences[]>();
    for (const { name, formula } of given) {
      const key = name.toLowerCase();
      const found = this.of(formula);
      const moves = found.references.some(
        ({ sheet, rows, columns }) => sheet === null || [...(rows ?? []), ...(columns ?? [])].some(({ fixed }) => !fixed),
      );
      direct.set(key, [...(direct.get(key) ?? []), moves ? { ...found, anywhere: true } : found]);
    }
    const resolved = new Map<string, FormulaReferences[]>();
    for (const key of direct.keys()) {
      const seen = new Set([key]);
      for (const each of seen) for (const { names } of direct.get(each) ?? []) for (const name of names) seen.add(name);
      resolved.set(
        key,
        [...seen].flatMap((each) => direct.get(each) ?? []),
      );
    }
    return resolved;
  }

  private of(formula: string): FormulaReferences {
    let found = this.known.get(formula);
    if (!found) this.known.set(formula, (found = formulaReferences(formula)));
    return found;
  }
}

export function spanKey(sheet: string, { startRow, endRow, startColumn, endColumn }: Span): string {
  return `${sheet}|${startRow}|${startColumn}|${endRow}|${endColumn}`;
}

function spanOf({ rows, columns }: Reference, { x = 0, y = 0 }: FormulaItem): Span {
  const [top, bottom] = moved(rows, y, MAX_ROWS - 1);
  const [left, right] = moved(columns, x, MAX_COLUMNS - 1);
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

function moved(pair: Reference["rows"], by: number, last: number): [number, number] {
  if (pair === null) return [0, last];
  const [a, b] = pair.map(({ index, fixed }) => (fixed ? index : index + by)) as [number, number];
  return [Math.min(a, b), Math.max(a, b)];
}

/** These formulas, with the first of each shared one: the engine reads the others' offsets from it. */
function picked(cells: readonly Cell[], included: ReadonlySet<number>): SheetFormulas {
  const result: Record<string, Record<number, Record<number, FormulaItem>>> = {};
  const shared = new Set<string>();
  const put = ({ sheet, row, column, item }: Cell): void => void (((result[sheet] ??= {})[row] ??= {})[column] = item);
  for (const index of included) {
    const cell = cells[index] as Cell;
    put(cell);
    if (cell.item.si && (cell.item.x || cell.item.y)) shared.add(`${cell.sheet}|${cell.item.si}`);
  }
  if (shared.size > 0)
    for (const cell of cells) if (cell.item.si && !cell.item.x && !cell.item.y && shared.has(`${cell.sheet}|${cell.item.si}`)) put(cell);
  return result;
}
