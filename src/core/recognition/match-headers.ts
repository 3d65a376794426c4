import type { LostHeader, MappedColumn } from "../model/register-data";
import type { RegisterSpec } from "../registers/register";
import { foldText } from "../text/fold";
import type { MappingChoice } from "./choice";
import type { HeaderCell, HeaderLine } from "./header-cells";
import { shownHeader } from "./header-cells";
import type { HeaderIndex, HeaderMatch } from "./header-index";
import { headerIndex } from "./header-index";

/** The meaning of one header row of a region for one register. */
export interface HeaderRow {
  readonly row: number;
  readonly columns: Readonly<Record<string, MappedColumn>>;
  readonly count: number;
  readonly unmatched: readonly MappedColumn[];
  /** How many cells of the row itself, not of the row above, were recognised. */
  readonly own: number;
  /** How many of the headers that the user has chosen are there. */
  readonly chosen: number;
  /** Headers that the user has chosen and that are no longer there. */
  readonly lost: readonly LostHeader[];
}

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
  const best = new Map<string, { cell: HeaderCell; quality: number }>();
  let own = 0;
  for (const cell of line.cells) {
    const match = used.has(cell) ? undefined : matchOf(cell, index);
    if (match === undefined) continue;
    if (cell.text !== "") own++;
    if (Object.hasOwn(choice, match.key)) continue;
    const before = best.get(match.key);
    if (before === undefined || match.quality < before.quality) best.set(match.key, { cell, quality: match.quality });
  }
  for (const [key, { cell }] of best) {
    found.set(key, cell);
    used.add(cell);
  }
  const columns: Record<string, MappedColumn> = {};
  for (const { key } of register.columns) {
    const cell = found.get(key);
    if (cell !== undefined) columns[key] = mapped(cell);
  }
  // Headers above empty header cells are titles and groups unless they matched.
  const unmatched = line.cells.filter((cell) => cell.text !== "" && !used.has(cell)).map(mapped);
  return { row: line.row, columns, count: found.size, unmatched, own, chosen, lost };
}

function matchOf({ text, folded }: HeaderCell, { find, longest }: HeaderIndex): HeaderMatch | undefined {
  if (text === "") return weaker(find(folded.above));
  // Most cells of the rows looked through are data.
  if (folded.text.bare.length > longest) return undefined;
  const found = find(folded.text);
  if (found !== undefined || folded.group === "" || folded.group.length + folded.text.bare.length > longest) return found;
  return weaker(find({ whole: folded.group + folded.text.whole, bare: folded.group + folded.text.bare }));
}

function weaker(match: HeaderMatch | undefined): HeaderMatch | undefined {
  return match && { key: match.key, quality: 4 };
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
