import { PRINTED_WIDTH } from "../page-setup";
import { CELL_PADDING, INDENT, textWidth, wordWidth } from "../text-width";
import { blocksOf, type Block, type BlockColumn } from "./blocks";
import { fitWidths, type TableToFit } from "./column-widths";
import type { SheetContent } from "./report-content";

/** The column positions of a summary, shared by all its tables. */
export interface ColumnPlan {
  /** Points; may be more columns than the content has, to give a table's last text room. */
  readonly widths: readonly number[];
  /** How many of the columns are printed, from the first. */
  readonly printed: number;
  readonly blocks: readonly PlannedBlock[];
}

export interface PlannedBlock extends Block {
  /** Of the last column where it is a text that needs more room than its column has. */
  readonly tail: Tail | null;
}

/** A text that goes on over the columns to the right of its own, which are empty. */
interface Tail {
  readonly column: number;
  readonly columnCount: number;
  /** Points that all of these have. */
  readonly room: number;
  /** Its rows are sentences: what is longer than a line is one cell of the empty ones, since Excel wraps in no other way over columns. */
  readonly prose: boolean;
}

/** So that a summary of nothing but figures has room for label, value and note. */
const FEWEST_COLUMNS = 3;
const FIRST_LEAST = 110;
/** 11 characters: room for hundreds of millions with separators. */
const LEAST = 62;
/** A text that wraps has room for a few words on a line. */
const LEAST_TEXT = 110;
/** About 50 characters: of a text at the end of a row that has a column to itself. */
const MOST_TAIL = 270;
/** Five of them are as wide as a page standing up. */
const TILE = 118;

/**
 * All tables share one set of columns, and each column of a table is one of the sheet: so they are tables to Excel and to a screen reader, and no
 * cell is merged. Texts wrap; a text that ends its row goes on over the columns that its table leaves free, where that makes it one line.
 * @param paper points that the printed columns have together; the letters get smaller where it is more than the page has.
 */
export function planColumns(content: SheetContent, paper: number = PRINTED_WIDTH.Portrait): ColumnPlan {
  const blocks = blocksOf(content);
  const isPrinted = ({ row }: Block): boolean => row < content.printedRows;
  const printedBlocks = blocks.filter(isPrinted);
  const hasTiles = printedBlocks.some(({ tiles }) => tiles);
  const printedColumns = Math.max(FEWEST_COLUMNS, ...printedBlocks.map(({ columns }) => columns.length));
  const widths = fittedWidths(printedBlocks, blocks, printedColumns, paper);
  // Running text and charts have all of the paper.
  const short = paper - sum(widths);
  if (short > 0) {
    if (short < LEAST) widths[widths.length - 1]! += short;
    else widths.push(short);
  }
  const printed = widths.length;
  for (const block of blocks.filter((each) => !isPrinted(each)))
    block.columns.slice(printed).forEach((column, i) => {
      widths[printed + i] = Math.max(widths[printed + i] ?? LEAST, wantedAlone(column));
    });
  return {
    widths,
    printed,
    blocks: blocks.map((block) => {
      const end = isPrinted(block) ? printed : widths.length;
      return { ...block, tail: tailOf(block, widths, end, { isPrinted: isPrinted(block), hasTiles }) };
    }),
  };
}

function fittedWidths(printed: readonly Block[], all: readonly Block[], columnCount: number, paper: number): number[] {
  const least = Array.from({ length: columnCount }, (_, column) =>
    Math.max(column === 0 ? FIRST_LEAST : LEAST, ...all.map((block) => leastOf(block, column))),
  );
  if (printed.some(({ tiles }) => tiles)) return least.map((width) => Math.max(width, Math.floor(paper / columnCount)));
  return fitWidths(least, printed.map(toFit), paper);
}

/** Notes beside figures and a verdict's sentence are prose, in what the columns leave. */
function toFit({ columns, header, rowCount }: Block): TableToFit {
  if (header) return { columns, tail: naturalTail({ columns }) };
  const last = columns[columns.length - 1];
  return {
    columns: rowCount > 0 && last !== undefined && !last.isNumber && columns.length > 1 ? columns.slice(0, -1) : columns,
    tail: null,
  };
}

/** The least width that a block asks of a column: whole numbers, and whole words of headers and texts. */
function leastOf({ columns, header, tiles }: Block, at: number): number {
  const column = columns[at];
  if (column === undefined) return 0;
  if (tiles) return TILE;
  const isTail = at > 0 && at === columns.length - 1 && !column.isNumber;
  if (isTail && !header) return 0;
  const least = leastWidth(column);
  return column.isNumber ? least : Math.max(least, Math.min(LEAST_TEXT, naturalWidth(column)));
}

function leastWidth({ header, texts, isNumber }: BlockColumn): number {
  const head = wordWidth(header, 11, true);
  const bodies = texts.map((text) => (isNumber ? textWidth(text, 11, true) : Math.min(LONGEST_WORD, wordWidth(text))));
  return Math.max(head, ...bodies) + CELL_PADDING + SLACK + (isNumber ? 0 : INDENT);
}

/** Points; a longer word is a link or a code, and is broken. */
const LONGEST_WORD = 190;

/** Points with nothing wrapped; a text has an indent. */
function naturalWidth({ header, texts }: BlockColumn): number {
  return Math.max(textWidth(header, 11, true), ...texts.map((text) => textWidth(text))) + CELL_PADDING + INDENT + SLACK;
}

/** So that a text measured to fit still does where letters are a little wider. */
const SLACK = 7;

/** In a column that no printed table has. */
function wantedAlone(column: BlockColumn): number {
  return Math.max(leastWidth(column), column.isNumber ? 0 : Math.min(MOST_TAIL, naturalWidth(column)));
}

/** Points that a table's last text needs on one line. */
function naturalTail({ columns }: Pick<Block, "columns">): number | null {
  const last = columns[columns.length - 1];
  return columns.length < 2 || last === undefined || last.isNumber ? null : naturalWidth(last);
}

/**
 * `end`: the columns that there are for the block. What is only on the sheet goes on as far as it needs. Beside figures that share the width alike no
 * column can be made wide, so a table with sentences too long for a line is prose there.
 */
function tailOf(
  block: Block,
  widths: readonly number[],
  end: number,
  { isPrinted, hasTiles }: { isPrinted: boolean; hasTiles: boolean },
): Tail | null {
  if (block.tiles) return null;
  const natural = naturalTail(block);
  const column = block.columns.length - 1;
  if (natural === null || natural <= widths[column]! || column === end - 1) return null;
  const room = sum(widths.slice(column, end));
  const place = { column, columnCount: end - column };
  if (!block.header) return { ...place, room, prose: true };
  if (!isPrinted) return { ...place, room: Math.max(room, natural), prose: false };
  return natural <= room || hasTiles ? { ...place, room, prose: natural > room } : null;
}

function sum(points: readonly number[]): number {
  return points.reduce((all, each) => all + each, 0);
}
