/** Points of one line in Excel's standard font (Calibri or Aptos Narrow, 11 points). */
const LINE_HEIGHT = 15;
/** Blank points that Excel keeps at a cell's two edges together. */
export const CELL_PADDING = 5;
/** Points of `indentLevel` 1, about. */
export const INDENT = 7;

/**
 * Widths in parts of the letter size by class of letter, Calibri's; Aptos Narrow's are the same or less. A character in no class is as wide
 * as a digit.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijl'’| ]/, 0.23],
  [/[I.,:;·!]/, 0.26],
  [/[fJ()[\]-]/, 0.31],
  [/[rt]/, 0.345],
  [/[sz/”"]/, 0.395],
  [/[cLkvxyFSZ]/, 0.45],
  [/[aegåETYé]/, 0.487],
  [/[mwMWÆæ@%&]/, 0.8],
  [/[→—•]/, 1],
  [/[ACDGHNOQUVØÅ_]/, 0.615],
];
const DIGIT = 0.525;

/**
 * Points that a text takes on one line. An estimate: only a host with a screen can measure.
 */
export function textWidth(text: string, size = 11, bold = false): number {
  let parts = 0;
  for (const letter of text) parts += partsOf(letter);
  return parts * size * (bold ? 1.02 : 1);
}

/** Sheets hold hundreds of thousands of letters, and few different ones. */
const known = new Map<string, number>();

function partsOf(letter: string): number {
  let parts = known.get(letter);
  if (parts === undefined) {
    parts = CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? DIGIT;
    known.set(letter, parts);
  }
  return parts;
}

/** Points of the longest word: the least that a wrapped cell needs. */
export function wordWidth(text: string, size = 11, bold = false): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, size, bold)));
}

/** Lines that a text takes when it wraps at blanks in a cell of `width` points. */
export function linesIn(width: number, text: string, bold = false, size = 11): number {
  const room = Math.max(1, width - CELL_PADDING);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const own = textWidth(word, size, bold);
    const joined = used === 0 ? own : used + textWidth(" ", size, bold) + own;
    if (joined <= room) {
      used = joined;
      continue;
    }
    if (used > 0) lines++;
    // A word longer than the cell is cut where the cell ends.
    lines += Math.ceil(own / room) - 1;
    used = own % room;
  }
  return lines;
}

/** Excel takes no row higher than this many points; what is left over stays hidden until the user widens the column. */
const HIGHEST_ROW = 409;

/** Height in points for a row of `lines` lines of letters of `size` points. */
export function heightOf(lines: number, size = 11): number {
  return Math.min(HIGHEST_ROW, Math.ceil((lines * LINE_HEIGHT * size) / 11));
}
