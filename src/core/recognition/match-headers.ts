import type { LostHeader, MappedColumn } from "../model/register-data";
import type { ColumnSpec, RegisterSpec } from "../registers/register";
import { foldText } from "../text/fold";
import type { MappingChoice } from "./choice";
import { chooseCells, type NamedCell } from "./choose-cells";
import { fillByValues } from "./fill-by-values";
import { genericHeaders } from "./generic-headers";
import type { HeaderCell, HeaderLine } from "./header-cells";
import { shownHeader } from "./header-cells";
import type { HeaderIndex, HeaderMatch } from "./header-index";
import { headerIndex } from "./header-index";

/** The meaning of one header row of a region for one register. */
export interface HeaderRow {
  readonly row: number;
  readonly columns: Readonly<Record<string, MappedColumn>>;
  /** How many columns were found; a weak header counts for less, one that any list may have for little. */
  readonly count: number;
  readonly unmatched: readonly MappedColumn[];
  /** How many cells of the row itself, not of the row above, were recognised. */
  readonly own: number;
  /** How many of the headers that the user has chosen are there. */
  readonly chosen: number;
  /** Headers that the user has chosen and that are no longer there. */
  readonly lost: readonly LostHeader[];
  /** Where the register's key column was not found: columns whose values could be it, the likeliest first. */
  readonly keyCandidates: readonly MappedColumn[];
}

/** What a column counts that was found by a weak header, by one that any list may have, and by what stands in it. */
const WEAK = 0.75;
const GENERIC = 0.25;
const GUESSED = 0.5;

/** With fewer columns known by their headers nothing is guessed from values. */
const FEWEST_NAMED = 3;

/** The row whose headers match most columns of the register; of equals the uppermost. */
export function bestHeaderRow(lines: readonly HeaderLine[], register: RegisterSpec): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  const index = headerIndex(register);
  for (const line of lines) {
    let own = 0;
    for (const cell of line.cells) if (cell.text !== "" && matchOf(cell, index) !== undefined) own++;
    // Without two matches of its own the row is a data row below the headers, not the second of two header rows.
    if (own < 2) continue;
    const found = matchHeaders(line, register);
    if (found.count > (best?.count ?? 0)) best = found;
  }
  return best;
}

/**
 * Matches a row's headers with a register's columns. The user's choices come first and are never replaced: a chosen header that is missing
 * leaves its column missing.
 */
export function matchHeaders(line: HeaderLine, register: RegisterSpec, choice: MappingChoice["columns"] = {}): HeaderRow {
  const index = headerIndex(register);
  const found = new Map<string, HeaderCell>();
  const used = new Set<HeaderCell>();
  const lost: LostHeader[] = [];
  for (const { key } of register.columns) {
    const header = Object.hasOwn(choice, key) ? choice[key]! : null;
    if (header === null) continue;
    const cell = cellNamed(line.cells, header);
    if (cell === undefined || used.has(cell)) lost.push({ key, header });
    else {
      found.set(key, cell);
      used.add(cell);
    }
  }
  const chosen = found.size;
  const named: NamedCell[] = [];
  let own = 0;
  for (const cell of line.cells) {
    const match = used.has(cell) ? undefined : matchOf(cell, index);
    if (match === undefined) continue;
    if (cell.text !== "") own++;
    if (!Object.hasOwn(choice, match.key)) named.push({ cell, match });
  }
  const assign = (cells: ReadonlyMap<string, HeaderCell>): void => {
    for (const [key, cell] of cells) {
      found.set(key, cell);
      used.add(cell);
    }
  };
  const isOpen = (key: string): boolean => !found.has(key) && !Object.hasOwn(choice, key);
  const rest = (): HeaderCell[] => line.cells.filter((cell) => !used.has(cell));
  const byHeader = chooseCells(line, register, named);
  assign(new Map([...byHeader].map(([key, { cell }]) => [key, cell])));
  const weak = [...byHeader.values()].filter(({ match }) => match.isWeak === true).length;
  let count = found.size - weak * (1 - WEAK);
  let guessed: ReadonlyMap<string, HeaderCell> = new Map();
  let keyCandidates: readonly HeaderCell[] = [];
  // Before that the rest of the line may be anything.
  if (found.size >= FEWEST_NAMED) {
    const generic = genericHeaders(register, isOpen, rest());
    assign(generic);
    const open = register.columns.filter(({ key }) => isOpen(key));
    ({ found: guessed, keyCandidates } = fillByValues(line, register, open, rest()));
    assign(guessed);
    count += generic.size * GENERIC + guessed.size * GUESSED;
  }
  const columns: Record<string, MappedColumn> = {};
  for (const column of register.columns) {
    const cell = found.get(column.key);
    if (cell !== undefined)
      columns[column.key] = { ...mapped(cell), ...measureOf(column, cell), ...(guessed.has(column.key) ? { guessed: true } : {}) };
  }
  // Headers above empty header cells are titles and groups unless they matched.
  const unmatched = rest()
    .filter(({ text }) => text !== "")
    .map(mapped);
  return { row: line.row, columns, count, unmatched, own, chosen, lost, keyCandidates: keyCandidates.map(mapped) };
}

/** The unit that the header gives; years count as months only where months are counted. */
function measureOf({ kind, key }: ColumnSpec, { folded: { text } }: HeaderCell): Pick<MappedColumn, "unit" | "factor"> {
  if (text.unit === undefined || (kind !== "number" && kind !== "integer")) return {};
  const isMoney = kind === "number";
  const isFactor = text.factor !== undefined && (isMoney ? text.factor >= 1_000 : key === "noticeMonths" && text.factor === 12);
  return { unit: text.unit, ...(isFactor ? { factor: text.factor! } : {}) };
}

function matchOf({ text, folded }: HeaderCell, { find, longest }: HeaderIndex): HeaderMatch | undefined {
  if (text === "") return weaker(find(folded.above));
  // Most cells of the rows looked through are data.
  if ((folded.text.plain ?? folded.text.bare).length > longest) return undefined;
  const found = find(folded.text);
  if (found !== undefined || folded.group === "" || folded.group.length + folded.text.bare.length > longest) return found;
  const { plain } = folded.text;
  return weaker(
    find({
      whole: folded.group + folded.text.whole,
      bare: folded.group + folded.text.bare,
      ...(plain === undefined ? {} : { plain: folded.group + plain }),
    }),
  );
}

function weaker(match: HeaderMatch | undefined): HeaderMatch | undefined {
  return match && { ...match, quality: 4 };
}

function mapped(cell: HeaderCell): MappedColumn {
  const header = shownHeader(cell);
  return { column: cell.column, header, ...(cell.name === header ? {} : { name: cell.name }) };
}

/** By its exact name; else by the one header that differs only in case, spaces and punctuation. */
function cellNamed(cells: readonly HeaderCell[], name: string): HeaderCell | undefined {
  const exact = cells.find((cell) => cell.name === name);
  if (exact !== undefined) return exact;
  const folded = foldText(name);
  const near = folded === "" ? [] : cells.filter((cell) => foldText(cell.name) === folded);
  return near.length === 1 ? near[0] : undefined;
}
