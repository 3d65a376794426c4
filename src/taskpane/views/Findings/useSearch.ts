import { useEffect, useMemo, useState } from "react";
import { isAbort } from "../../../app/failures/errors";
import { inSlices } from "../../../core/model/in-slices";
import type { Language } from "../../../core/text/language";
import type { FindingIndex } from "../../../core/validate/finding-index";
import type { RowNames } from "../../../core/validate/row-names";
import { searchFindings, wordsOf, type SearchTexts } from "./search-findings";

export interface SearchState {
  /** For each finding whether the search finds it; null when nothing is searched for. An older search's until the new one is done. */
  readonly matches: Uint8Array | null;
  readonly searching: boolean;
}

interface Found {
  readonly index: FindingIndex;
  readonly key: string;
  readonly matches: Uint8Array;
}

/** Searches in chunks, so that typing stays quick over a hundred thousand findings; a new word stops the search for the old one. */
export function useSearch(index: FindingIndex, rowNames: RowNames, search: string, language: Language): SearchState {
  const key = wordsOf(search, language).join(" ");
  const [found, setFound] = useState<Found | null>(null);
  // The texts of one index in one language.
  const texts = useMemo(() => emptyTexts(index, language), [index, language]);
  useEffect(() => {
    if (key === "") return;
    const controller = new AbortController();
    inSlices(searchFindings({ index, rowNames }, key.split(" "), language, texts), controller).then(
      (matches) => setFound({ index, key, matches }),
      (error: unknown) => {
        if (isAbort(error)) return;
        // A text that can't be made is a bug; thrown while drawing, so that it is not lost.
        setFound(() => {
          throw error;
        });
      },
    );
    return () => controller.abort();
  }, [index, rowNames, key, language, texts]);
  if (key === "") return { matches: null, searching: false };
  const current = found?.index === index ? found : null;
  return { matches: current?.matches ?? null, searching: current?.key !== key };
}

const emptyTexts = ({ findings }: FindingIndex, _language: Language): SearchTexts => new Array<string | undefined>(findings.length);
