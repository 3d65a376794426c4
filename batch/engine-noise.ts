/**
 * Known words of the spreadsheet engine that are about itself: when a mark's formula has been removed it still finds
 * the mark's id in its index, says so on the console for every formula it calculates, and goes on without it
 * (`_traverse` in @univerjs/engine-formula 0.25.1). Nothing is wrong with the workbook, and the user can do nothing about it.
 */
const NOISE = "Dependency tree not found for treeId:";

/** Keeps exactly that line from the console; everything else is said as before. Gives the way back. */
export function quietenEngine(target: Console = console): () => void {
  const say = target.error;
  target.error = (...words: unknown[]) => {
    if (words[0] !== NOISE) say(...words);
  };
  return () => {
    target.error = say;
  };
}
