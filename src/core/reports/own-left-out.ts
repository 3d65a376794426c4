import type { Figure } from "./plan";

/** What each figure alone leaves out; what several do stands under them, in `under`. */
export function ownLeftOut(figures: readonly Pick<Figure, "leftOut">[]): (string | undefined)[] {
  return figures.map(({ leftOut }) => (figures.filter((other) => other.leftOut === leftOut).length > 1 ? undefined : leftOut));
}
