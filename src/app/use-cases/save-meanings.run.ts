import type { WordMeaning } from "../../core/meanings/meaning";
import type { RunContext } from "../run-context";
import { saveMeanings } from "../stores/meanings";
import type { Effects } from "./effects";

export interface SaveMeaningsInput {
  readonly meanings: readonly WordMeaning[];
  /** Words that are asked about again. */
  readonly withdrawn?: readonly Pick<WordMeaning, "list" | "word">[];
}

export async function run(
  { port }: RunContext,
  { meanings, withdrawn = [] }: SaveMeaningsInput,
): Promise<Effects<{ readonly said: number }>> {
  await saveMeanings(port, meanings, withdrawn);
  return { result: { said: meanings.length } };
}
