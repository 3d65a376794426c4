import { CELL_PADDING, INDENT, textWidth } from "../text-width";
import type { BlockColumn } from "./blocks";

/** A table to be given widths: what each of its columns holds. */
export interface TableToFit {
  readonly columns: readonly BlockColumn[];
  /** Points that the last column needs on one line, where it is a text that may go on over the columns to the right of it; else null. */
  readonly tail: number | null;
}

/** Points that a column may grow by at a time; a text often needs more than one step to save a line. */
const STEPS = [12, 24, 48, 96, 144] as const;

/** The widths, from `least` on and `most` points together, at which texts wrap least. Grown step by step, the best first. */
export function fitWidths(least: readonly number[], tables: readonly TableToFit[], most: number): number[] {
  const measured = tables.map(measure);
  let widths = [...least];
  let total = sum(widths);
  let height = heightOf(measured, widths);
  for (;;) {
    let best: { widths: number[]; total: number; height: number; gain: number } | undefined;
    for (const { column, step } of steps(widths, total, measured)) {
      if (total + step > most) continue;
      const wider = widths.map((width, i) => (i === column ? width + step : width));
      const lower = heightOf(measured, wider);
      const gain = (height - lower) / step;
      if (gain > (best?.gain ?? 0)) best = { widths: wider, total: total + step, height: lower, gain };
    }
    if (best === undefined) return widths;
    ({ widths, total, height } = best);
  }
}

/** Every column by every step, and the last by what a tail lacks to stand on one line. */
function* steps(widths: readonly number[], total: number, tables: readonly Measured[]): Generator<{ column: number; step: number }> {
  for (const step of STEPS) for (let column = 0; column < widths.length; column++) yield { column, step };
  for (const { tail, linesOf } of tables) {
    if (tail === null) continue;
    const lacking = tail - (total - sum(widths.slice(0, linesOf.length - 1)));
    if (lacking > 0) yield { column: widths.length - 1, step: Math.ceil(lacking) };
  }
}

interface Measured {
  readonly rowCount: number;
  readonly tail: number | null;
  /** Of each column: the lines of each row at a width. */
  readonly linesOf: readonly ((width: number) => Uint8Array)[];
}

function measure({ columns, tail }: TableToFit): Measured {
  const rowCount = (columns[0]?.texts.length ?? 0) + 1;
  return { rowCount, tail, linesOf: columns.map((column, i) => linesByWidth(column, i === 0 || column.isNumber ? 0 : INDENT)) };
}

/** With the header as the first row. */
function linesByWidth({ header, texts }: BlockColumn, indent: number): (width: number) => Uint8Array {
  const words = [header, ...texts].map((text, row) => text.split(" ").map((word) => textWidth(word, 11, row === 0)));
  const known = new Map<number, Uint8Array>();
  return (width) => {
    let lines = known.get(width);
    if (lines === undefined) {
      const room = Math.max(1, width - indent - CELL_PADDING);
      lines = Uint8Array.from(words, (row) => linesOfWords(row, room));
      known.set(width, lines);
    }
    return lines;
  };
}

const BLANK = textWidth(" ");

function linesOfWords(words: readonly number[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const own of words) {
    const joined = used === 0 ? own : used + BLANK + own;
    if (joined <= room) used = joined;
    else {
      if (used > 0) lines++;
      lines += Math.ceil(own / room) - 1;
      used = own % room;
    }
  }
  return Math.min(lines, 255);
}

/** Of all rows, in lines. */
function heightOf(tables: readonly Measured[], widths: readonly number[]): number {
  const total = sum(widths);
  let height = 0;
  for (const { rowCount, tail, linesOf } of tables) {
    const last = linesOf.length - 1;
    const isOneLine = tail !== null && tail <= total - sum(widths.slice(0, last));
    const lines = linesOf.slice(0, isOneLine ? last : undefined).map((of, column) => of(widths[column]!));
    for (let row = 0; row < rowCount; row++) {
      let most = 1;
      for (const column of lines) if (column[row]! > most) most = column[row]!;
      height += most;
    }
  }
  return height;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
