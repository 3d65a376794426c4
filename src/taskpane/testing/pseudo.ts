import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import type { FoundText } from "../../core/text/testing/localized-texts";
import { mapLiterals, partsOf } from "../../core/text/testing/icu";

const FROM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZæøåÆØÅ";
const TO = "áƀćďéƒĝħíĵķĺḿńóṕɋŕśťúṽẃẋýźÁƁĆĎÉƑĜĦÍĴĶĹḾŃÓṔɊŔŚŤÚṼẂẊÝŹǽǿǻǼǾǺ";
const ACCENTED = new Map([...FROM].map((letter, at) => [letter, [...TO][at]!]));
const ACCENTED_LETTERS = new Set(TO);
const LENGTHENED = 0.4;

/** Words as no language has them: every letter with an accent, and two fifths longer, as German or Finnish may be. */
function lengthened(words: string): string {
  const accented = [...words].map((letter) => ACCENTED.get(letter) ?? letter).join("");
  const letters = [...words].filter((letter) => ACCENTED.has(letter)).length;
  if (letters === 0) return accented;
  // After the last letter, so that a quote or a full stop still closes what it closed.
  const end = Math.max(...[...accented].map((letter, at) => (ACCENTED_LETTERS.has(letter) ? at : -1))) + 1;
  return `${accented.slice(0, end)}${"ẽ".repeat(Math.ceil(letters * LENGTHENED))}${accented.slice(end)}`;
}

/** An ICU message in the lengthened pseudo-language; holes, plurals and choices are preserved. */
export function pseudoOf(message: string): string {
  return printAST(mapLiterals(partsOf(message), lengthened));
}

/** Words of real languages in a text: what is not pseudo. Single letters, as of columns, and cells' addresses are none. */
export function realWords(text: string): string[] {
  return (text.match(/[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå\d_-]+/g) ?? []).filter((word) => !/^[A-Z]{1,3}\d+$/.test(word));
}

/**
 * Puts the pseudo-language into the texts, in place of English, and in place of what Intl puts between the parts of a list, so that it is
 * met wherever a text comes from. Returns the function that undoes it.
 */
export function inPseudo(texts: readonly FoundText[]): () => void {
  const english = texts.map(({ text }) => ({ text: text as { en: string }, en: text.en }));
  for (const { text, en } of english) text.en = pseudoOf(en);
  const { format } = Intl.ListFormat.prototype;
  Intl.ListFormat.prototype.format = function (this: Intl.ListFormat, list) {
    return this.formatToParts(list)
      .map(({ type, value }) => (type === "literal" ? lengthened(value) : value))
      .join("");
  };
  return () => {
    for (const { text, en } of english) text.en = en;
    Intl.ListFormat.prototype.format = format;
  };
}
