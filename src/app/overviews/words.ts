import { gatherSteps } from "../../core/meanings/gather";
import type { WordMeaning } from "../../core/meanings/meaning";
import type { WordQuestions } from "../../core/meanings/word-question";
import type { OverviewSource } from "./overview-source";

/** The words that no list knows, and what has been said of words. */
export interface WordsOverview extends WordQuestions {
  /** All answers, as they go into a file. */
  readonly meanings: readonly WordMeaning[];
}

export async function wordsOverview({ data, meanings, inSlices }: OverviewSource): Promise<WordsOverview> {
  return { ...(await inSlices(gatherSteps(data, meanings))), meanings };
}
