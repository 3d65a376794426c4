import { useMemo, useState } from "react";
import { wordKey } from "../../../core/meanings/join";
import type { Meaning, WordMeaning } from "../../../core/meanings/meaning";
import type { WordQuestion } from "../../../core/meanings/word-question";

export interface Draft {
  /** The chosen meaning of a word, until it is saved. */
  readonly of: (question: WordQuestion) => Meaning | undefined;
  readonly choose: (question: WordQuestion, meaning: Meaning) => void;
  /** Chooses what is suggested, for every word that has a suggestion and no choice. */
  readonly acceptAll: () => void;
  /** Words that `acceptAll` would choose for. */
  readonly suggested: number;
  /** The choices on words that are still asked about. */
  readonly chosen: readonly WordMeaning[];
}

/** What the user has chosen and not saved yet. A choice on a word that is asked about no more is dropped. */
export function useDraft(open: readonly WordQuestion[]): Draft {
  const [choices, setChoices] = useState<ReadonlyMap<string, Meaning>>(new Map());
  return useMemo(() => {
    const waiting = open.filter((question) => question.suggestion !== undefined && !choices.has(wordKey(question)));
    return {
      of: (question) => choices.get(wordKey(question)),
      choose: (question, meaning) => setChoices((earlier) => new Map(earlier).set(wordKey(question), meaning)),
      acceptAll: () =>
        setChoices(
          (earlier) =>
            new Map([...waiting.map((question) => [wordKey(question), plainMeaning(question.suggestion!)] as const), ...earlier]),
        ),
      suggested: waiting.length,
      chosen: open.flatMap((question) => {
        const meaning = choices.get(wordKey(question));
        return meaning === undefined ? [] : [{ ...meaning, list: question.list, word: question.word }];
      }),
    };
  }, [open, choices]);
}

/** Without where it was suggested from. */
export function plainMeaning(meaning: Meaning): Meaning {
  return meaning.means === "value" ? { means: "value", value: meaning.value } : { means: meaning.means };
}
