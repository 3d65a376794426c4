import type { Expression } from "./find-expressions";
import { hostileTexts, textOf, type HostileText } from "./hostile-texts";

/** As long as a cell can be. */
export const LONGEST = 32_767;
/** Shorter ones come first: what grows beyond measure is seen before it runs for hours. */
const LENGTHS = [8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 56, 64, 72, 80, 96, 112, 128, 160, 192, 256, 384, 512, 2_048];
/** Milliseconds of processor for one text. A linear expression takes a fraction of one. */
const MOST = 40;
const TRIES = 4;
/** No busy machine makes so much of so little. */
const SURE = 400;

export interface Measured {
  readonly texts: number;
  /** The text at which it takes too long; undefined where none does. */
  readonly slow?: { readonly text: HostileText; readonly length: number; readonly milliseconds: number };
}

/** Runs an expression over every hostile text, up to the length of a full cell or the longest text that it meets. */
export function measure({ source, flags }: Pick<Expression, "source" | "flags">, longest = LONGEST): Measured {
  const expression = new RegExp(source, flags);
  const texts = hostileTexts(source, flags);
  for (const text of texts) {
    for (const length of [...LENGTHS.filter((each) => each < longest), longest]) {
      const milliseconds = fastest(expression, textOf(text, length));
      if (milliseconds > MOST) return { texts: texts.length, slow: { text, length, milliseconds } };
    }
  }
  return { texts: texts.length };
}

/** What it takes by the clock where that is within the bound, else the least of the processor's time over some tries. */
function fastest(expression: RegExp, text: string): number {
  const started = performance.now();
  run(expression, text);
  // To ask for the processor's time costs more than most expressions do, and it is never more than the clock's.
  const passed = performance.now() - started;
  if (passed <= MOST) return passed;
  let least = Infinity;
  for (let i = 0; i < TRIES && least > MOST; i++) {
    const before = process.cpuUsage();
    run(expression, text);
    least = Math.min(least, process.cpuUsage(before).user / 1_000);
    if (least > SURE) break;
  }
  return least;
}

/** To its end: one that goes on from match to match is asked for all of them. */
function run(expression: RegExp, text: string): void {
  expression.lastIndex = 0;
  if (expression.global) text.replace(expression, "");
  else expression.test(text);
}
