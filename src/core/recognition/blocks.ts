import type { Rect } from "../model/address";
import type { RegisterId } from "../model/register-id";
import type { RegisterSpec } from "../registers/register";
import { type HeaderCell, type HeaderLine, headerLine } from "./header-cells";
import { foldHeader, type FoldedHeader, headerIndex } from "./header-index";
import { type HeaderRow, matchHeaders } from "./match-headers";
import { FEWEST_COLUMNS, isSigned } from "./signed";
import { columnsOfRect, filledIn, seenEnd, shareColumns, type SheetInfo, TOP_ROWS } from "./sheet";

/** A list among the plain cells of a sheet, known by its headers. */
export interface Block {
  /** The rows of its headers, uppermost first; more than one where several rows right below one another would do. */
  readonly headerRows: readonly number[];
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** Headers that beyond doubt are a register's, from a column of a row to another. */
interface Anchor extends Block {
  readonly register: RegisterId;
  readonly columns: HeaderRow["columns"];
  /** Column and text of each header. */
  readonly texts: string;
}

/** A row with fewer known headers is not looked at closer. */
const FEWEST_KNOWN = 3;

/**
 * The lists of a sheet outside its tables, in reading order: below one another, beside one another, or continued under repeated headers. Only
 * headers that are a register's without doubt begin one; the same headers repeated in the same columns continue the list above.
 */
export function blocksOf(sheet: SheetInfo, registers: readonly RegisterSpec[], tables: readonly Rect[]): Block[] {
  const blocks: Anchor[] = [];
  for (const anchor of anchorsOf(sheet, registers, tables, blocks)) {
    const row = anchor.headerRows[0]!;
    const above = blocks.filter((block) => shareColumns(block, anchor));
    const touching = above.find((block) => block.headerRows.at(-1) === row - 1);
    if (touching !== undefined) blocks[blocks.indexOf(touching)] = { ...touching, ...unionOf(touching, anchor) };
    else if (above.at(-1)?.texts !== anchor.texts) blocks.push(anchor);
  }
  return blocks.sort((a, b) => a.headerRows[0]! - b.headerRows[0]! || a.firstColumn - b.firstColumn);
}

function unionOf(a: Block, b: Block): Block {
  return {
    headerRows: [...a.headerRows, ...b.headerRows],
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

function* anchorsOf(
  sheet: SheetInfo,
  registers: readonly RegisterSpec[],
  tables: readonly Rect[],
  above: readonly Block[],
): Generator<Anchor> {
  const used = sheet.used!;
  const region = { sheet, topRow: used.row, without: tables, ...columnsOfRect(used) };
  const folded = new Map<string, FoldedHeader>();
  const fold = (text: string): FoldedHeader => {
    let known = folded.get(text);
    if (known === undefined) folded.set(text, (known = foldHeader(text)));
    return known;
  };
  const isKnown = knownHeaders(registers, fold);
  for (let row = used.row; row < seenEnd(sheet); row++) {
    if (!mayHoldHeaders(sheet, row, isKnown)) continue;
    const { cells: all } = headerLine(region, row, fold);
    const line = { row, cells: withoutData(all, above, isKnown) };
    for (const cells of segments(sheet, line, registers)) {
      const best = bestOf(cells, row, registers);
      if (best !== undefined) yield anchorOf(cells, best);
    }
  }
}

/** A row of data has more cells that are numbers, dates and yes or no. */
const MOST_OTHER_CELLS = 0.2;
/** A row of headers says so in its first cells. */
const CELLS_TRIED = 6;

/** True for a row with several known headers. Further down, where rows are many, it is given up as soon as it is a row of data. */
function mayHoldHeaders(sheet: SheetInfo, row: number, isKnown: (text: string) => boolean): boolean {
  const used = sheet.used!;
  const values = sheet.top[row - used.row] ?? [];
  const isFarDown = row >= used.row + TOP_ROWS;
  if (isFarDown) {
    let filled = 0;
    let others = 0;
    for (const value of values) {
      if (value === "") continue;
      filled++;
      if (typeof value !== "string") others++;
    }
    if (filled < FEWEST_KNOWN || others > MOST_OTHER_CELLS * filled) return false;
  }
  let known = 0;
  let tried = 0;
  for (const value of values) {
    if (typeof value !== "string" || value === "") continue;
    if (isKnown(value.trim()) && ++known >= FEWEST_KNOWN) return true;
    if (isFarDown && ++tried >= CELLS_TRIED && known === 0) return false;
  }
  return false;
}

/** Beside the headers of one list stand rows of another that began further up: its cells are no headers. */
function withoutData(cells: readonly HeaderCell[], above: readonly Block[], isKnown: (text: string) => boolean): readonly HeaderCell[] {
  return above.reduce((rest, block) => {
    const isInside = ({ column }: HeaderCell): boolean => column >= block.firstColumn && column < block.endColumn;
    const known = rest.filter((cell) => isInside(cell) && isKnown(cell.text)).length;
    return known < FEWEST_KNOWN ? rest.filter((cell) => !isInside(cell)) : rest;
  }, cells);
}

/** Sheets are looked through again and again, and most cells are data; each text is folded once. */
const answered = new WeakMap<readonly RegisterSpec[], Map<string, boolean>>();
const MOST_ANSWERED = 50_000;

function knownHeaders(registers: readonly RegisterSpec[], fold: (text: string) => FoldedHeader): (text: string) => boolean {
  const indices = registers.map(headerIndex);
  const longest = Math.max(...indices.map((index) => index.longest)) * 2;
  const known = answered.get(registers) ?? new Map<string, boolean>();
  answered.set(registers, known);
  return (text) => {
    if (text === "" || text.length > longest) return false;
    if (known.size > MOST_ANSWERED) known.clear();
    let answer = known.get(text);
    if (answer === undefined) {
      const header = fold(text);
      known.set(text, (answer = indices.some(({ find }) => find(header) !== undefined)));
    }
    return answer;
  };
}

type Best = HeaderRow & { readonly register: RegisterSpec };

/** The register that headers are without doubt: signed, and with enough columns. */
function bestOf(cells: readonly HeaderCell[], row: number, registers: readonly RegisterSpec[]): Best | undefined {
  let best: Best | undefined;
  for (const register of registers) {
    const header = matchHeaders({ row, cells }, register);
    if (header.own < FEWEST_COLUMNS || header.count < FEWEST_COLUMNS || !isSigned(register, header)) continue;
    if (header.count > (best?.count ?? 0)) best = { ...header, register };
  }
  return best;
}

function anchorOf(cells: readonly HeaderCell[], { row, register, columns }: Best): Anchor {
  const filled = cells.filter(({ text }) => text !== "");
  return {
    headerRows: [row],
    firstColumn: Math.min(...filled.map(({ column }) => column), ...Object.values(columns).map(({ column }) => column)),
    endColumn: Math.max(...filled.map(({ column }) => column), ...Object.values(columns).map(({ column }) => column)) + 1,
    register: register.id,
    columns,
    texts: JSON.stringify(filled.map(({ column, text }) => [column, text])),
  };
}

/** A row of headers cut where another list's begin: the headers repeat, or both sides are registers of their own. */
function segments(sheet: SheetInfo, { row, cells }: HeaderLine, registers: readonly RegisterSpec[]): HeaderCell[][] {
  const cut: HeaderCell[][] = [];
  let rest = [...cells];
  for (let i = 1; i < rest.length; i++) {
    const [left, right] = [rest.slice(0, i), rest.slice(i)];
    if (right[0]!.text === "" || !mayBegin(left.at(-1)!, right[0]!, registers)) continue;
    if (!areTwoLists(sheet, row, left, right, registers)) continue;
    cut.push(left);
    rest = right;
    i = 0;
  }
  return [...cut, rest];
}

/** Another list begins after a column without a header, or with a register's key. */
function mayBegin(before: HeaderCell, first: HeaderCell, registers: readonly RegisterSpec[]): boolean {
  if (first.column > before.column + 1) return true;
  return registers.some((register) => headerIndex(register).find(first.folded.text)?.key === register.keyColumn);
}

function areTwoLists(
  sheet: SheetInfo,
  row: number,
  left: readonly HeaderCell[],
  right: readonly HeaderCell[],
  registers: readonly RegisterSpec[],
): boolean {
  const [a, b] = [bestOf(left, row, registers), bestOf(right, row, registers)];
  if (a === undefined || b === undefined) return false;
  if (a.register === b.register) {
    const repeated = Object.keys(b.columns).filter((key) => key in a.columns);
    if (repeated.some((key) => key === a.register.keyColumn || a.register.signature.some((keys) => keys[0] === key))) return true;
    // Side by side without a gap and nothing twice: one list, of which some rows are not filled to the end.
    if (repeated.length === 0 && right[0]!.column === left.at(-1)!.column + 1) return false;
    return repeated.length * 2 >= Math.min(a.count, b.count) || !endAlike(sheet, row, left, right);
  }
  // Each side must be its own register better than the other's.
  return a.count > matchHeaders({ row, cells: left }, b.register).count && b.count > matchHeaders({ row, cells: right }, a.register).count;
}

/** True where both sides are filled down to the same row: they are one list with an empty column in it. */
function endAlike(sheet: SheetInfo, row: number, left: readonly HeaderCell[], right: readonly HeaderCell[]): boolean {
  const lastOf = (cells: readonly HeaderCell[]): number => {
    let last = row;
    for (let at = row + 1; at < seenEnd(sheet); at++) if (filledIn(sheet, at, cells[0]!.column, cells.at(-1)!.column + 1) > 0) last = at;
    return last;
  };
  return lastOf(left) === lastOf(right);
}
