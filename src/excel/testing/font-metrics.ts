import widths from "./calibri-widths.generated.json";

/*
 * How wide Calibri's letters really are: advance widths of Carlito (2022), which has Calibri's metrics, in 2048ths of the letter size. The
 * add-in itself only estimates, since it must be quick and small; this is what tests compare its layout with.
 */

const UNITS = 2048;
/** Calibri's ascent, descent and gap. */
const LINE = 1.2207;
/** Points that Excel keeps free at a cell's two edges together: five pixels. */
const PADDING = 3.75;
/** Points of one step of indent. */
const INDENT_STEP = 6.75;

const METRICS: Readonly<Record<"regular" | "bold", Readonly<Record<string, number>>>> = widths;

export interface Letters {
  readonly size: number;
  readonly bold: boolean;
}

function exactWidth(text: string, { size, bold }: Letters): number {
  const own = METRICS[bold ? "bold" : "regular"];
  let units = 0;
  // A sign that comes from another font is as wide as it is high, at the most.
  for (const letter of text) units += own[letter] ?? UNITS;
  return (units / UNITS) * size;
}

/** Points that a wrapped text needs in a cell of `width` points: of height, and of width for its longest word. */
export function wrapped(
  text: string,
  width: number,
  letters: Letters,
  indent: number,
): { readonly height: number; readonly width: number } {
  const room = width - PADDING - indent * INDENT_STEP;
  let lines = 0;
  let longest = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const own = exactWidth(word, letters);
      longest = Math.max(longest, own);
      const joined = used === 0 ? own : used + exactWidth(" ", letters) + own;
      if (joined > room && used > 0) {
        lines++;
        used = own;
      } else used = joined;
    }
  }
  return { height: lines * letters.size * LINE, width: longest + PADDING + indent * INDENT_STEP };
}

export function onOneLine(text: string, letters: Letters, indent: number): { readonly height: number; readonly width: number } {
  return { height: letters.size * LINE, width: exactWidth(text, letters) + PADDING + indent * INDENT_STEP };
}
