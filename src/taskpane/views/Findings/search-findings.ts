import { maskPersons } from "../../../core/identifiers/mask-persons";
import { ruleById } from "../../../core/rules";
import type { Language } from "../../../core/text/language";
import { placeOf, whatOf } from "./finding-text";
import type { FindingIndex } from "../../../core/validate/finding-index";
import { rowNameAt, type RowNames } from "../../../core/validate/row-names";

/** Findings between two looks at the clock; a text takes a few µs to make. */
const STEP = 500;

/** The texts that are searched, as far as they have been made. */
export type SearchTexts = (string | undefined)[];

interface Searched {
  readonly index: FindingIndex;
  readonly rowNames: RowNames;
}

/** The words of a search; a finding must hold each. */
export function wordsOf(search: string, language: Language): readonly string[] {
  return plain(search, language).split(/\s+/).filter(Boolean);
}

/**
 * Searches place, name of the row, owner, title of the rule and message, step by step: a hundred thousand texts are too many for one.
 * @param texts filled on the way, so that the next search is quicker.
 * @returns for each finding 1 where every word is found, else 0.
 */
export function* searchFindings(
  { index, rowNames }: Searched,
  words: readonly string[],
  language: Language,
  texts: SearchTexts,
): Generator<number, Uint8Array, void> {
  const { findings } = index;
  const matches = new Uint8Array(findings.length);
  for (let i = 0; i < findings.length; i++) {
    const text = (texts[i] ??= searchText(index, rowNames, i, language));
    if (words.every((word) => text.includes(word))) matches[i] = 1;
    if (i % STEP === STEP - 1) yield i / findings.length;
  }
  return matches;
}

function searchText({ findings, facets: { owner } }: FindingIndex, rowNames: RowNames, i: number, language: Language): string {
  const finding = findings[i]!;
  return plain(
    `${placeOf(finding)} ${rowNameAt(rowNames, finding.register, finding)} ${owner.values[owner.codes[i]!]} ${ruleById(finding.rule).title[language]} ${whatOf(finding, language, maskPersons)}`,
    language,
  );
}

/** Without capitals, and with the quotes that a keyboard has. */
const plain = (text: string, language: Language): string => text.toLocaleLowerCase(language).replace(/[”“]/g, '"');
