import { orientationFor, PRINTED_WIDTH } from "../page-setup";
import { CELL_PADDING, INDENT, textWidth, wordWidth } from "../text-width";
import { blocksOf, type Block, type BlockColumn } from "./blocks";
import { ROW_STYLES } from "./row-styles";
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

/** A text over its own column and those to the right of it. */
interface Tail {
  readonly column: number;
  readonly columnCount: number;
  /** It does not fit on one line even so: the cells are merged, since Excel wraps in no other way over columns. */
  readonly wraps: boolean;
}

/** So that a summary of nothing but figures has room for label, value and note. */
const FEWEST_COLUMNS = 3;
/** What texts may ask for at most. */
interface Room {
  /** What the rows are about. */
  readonly first: number;
  readonly text: number;
  /** A text that ends its row. */
  readonly tail: number;
}
/** About 40, 28 and 46 characters; where the columns then are too many for a page standing up, 28, 18 and 28. */
const ROOMS: readonly Room[] = [
  { first: 215, text: 156, tail: 235 },
  { first: 150, text: 100, tail: 150 },
];
const FIRST_LEAST = 130;
/** 11 characters: room for hundreds of millions with separators. */
const LEAST = 62;
/** Five of them are as wide as a page standing up. */
const TILE = 118;

/**
 * All tables share one set of columns, so none may ask for much: numbers are narrow under wrapped headers, texts wrap, and a
 * text that ends its row goes on over the columns that its table leaves free.
 */
export function planColumns(content: SheetContent): ColumnPlan {
  const [wide, tight] = ROOMS.map((room) => planWithin(content, room));
  const stands = ({ widths, printed }: ColumnPlan): boolean => orientationFor(widths.slice(0, printed)) === "Portrait";
  return !stands(wide!) && stands(tight!) ? tight! : wide!;
}

function planWithin(content: SheetContent, room: Room): ColumnPlan {
  const blocks = blocksOf(content);
  const isPrinted = ({ row }: Block): boolean => row < content.printedRows;
  const printedBlocks = blocks.filter(isPrinted);
  const printedColumns = Math.max(FEWEST_COLUMNS, ...printedBlocks.map(({ columns }) => columns.length));
  const widths = Array.from({ length: printedColumns }, (_, column) =>
    Math.max(column === 0 ? FIRST_LEAST : LEAST, ...printedBlocks.map((block) => wanted(block, column, room))),
  );
  const total = (from: number): number => widths.slice(from).reduce((sum, width) => sum + width, 0);
  const tails = blocks.map((block) => tailOf(block));
  // Columns before `from` stay as they are.
  const giveTailsRoom = (own: readonly Block[], from = 0): void =>
    blocks.forEach((block, i) => {
      const tail = tails[i];
      if (!tail || !own.includes(block)) return;
      const lacking = Math.min(room.tail, tail.natural) - total(tail.column);
      if (lacking <= 0) return;
      const shared = blocks.some((other, j) => j !== i && other.columns.length > tail.column);
      if (tail.column === widths.length - 1 && tail.column >= from && !shared) widths[tail.column]! += lacking;
      else widths.push(Math.max(LEAST, lacking));
    });
  giveTailsRoom(printedBlocks);
  // Running text goes on over all columns; what goes on beyond them would not be printed.
  const short = runningWidth(content) - total(0);
  if (short > 0) widths[widths.length - 1]! += short;
  const printed = widths.length;
  // What is not printed makes do with the printed columns, where its numbers and words have room, and has those after them to itself.
  const others = blocks.filter((block) => !isPrinted(block));
  for (let column = 0; column < Math.max(0, ...others.map(({ columns }) => columns.length)); column++) {
    const asked = others.map((block) => (column < printed ? leastOf(block, column) : wanted(block, column, room)));
    widths[column] = Math.max(widths[column] ?? LEAST, ...asked);
  }
  giveTailsRoom(others, printed);
  return {
    widths,
    printed,
    blocks: blocks.map((block, i) => {
      const tail = tails[i];
      if (!tail || tail.natural <= widths[tail.column]!) return { ...block, tail: null };
      const free = widths.slice(tail.column, isPrinted(block) ? printed : undefined).reduce((sum, width) => sum + width, 0);
      const columnCount = (isPrinted(block) ? printed : widths.length) - tail.column;
      return { ...block, tail: { column: tail.column, columnCount, wraps: tail.natural > free } };
    }),
  };
}

function leastOf({ columns }: Block, at: number): number {
  const column = columns[at];
  return column === undefined ? 0 : leastWidth(column);
}

function wanted(block: Block, at: number, room: Room): number {
  const column = block.columns[at];
  if (column === undefined) return 0;
  if (block.tiles) return TILE;
  const least = leastWidth(column);
  if (column.isNumber) return least;
  if (at > 0 && at === block.columns.length - 1) return block.header ? least : 0;
  return Math.max(least, Math.min(at === 0 ? room.first : room.text, naturalWidth(column)));
}

/** The column's least width: whole numbers, and whole words of headers and texts. */
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

function tailOf({ columns, tiles }: Block): { column: number; natural: number } | null {
  if (tiles) return null;
  const column = columns.length - 1;
  const last = columns[column];
  return column === 0 || last === undefined || last.isNumber ? null : { column, natural: naturalWidth(last) };
}

function runningWidth({ rows }: SheetContent): number {
  const longest = rows
    .filter(
      ({ styleName }) =>
        !["header", "figure", "verdict", "tileLabel", "tileValue", "tileNote", "body", "total", "blank"].includes(styleName),
    )
    .map(({ styleName, cells }) => {
      const { size, bold } = ROW_STYLES[styleName];
      return Math.max(0, ...cells.map((cell) => (cell.kind === "value" ? textWidth(String(cell.value.value), size, bold) : 0)));
    });
  return Math.min(PRINTED_WIDTH.Landscape, Math.max(0, ...longest) + CELL_PADDING);
}
