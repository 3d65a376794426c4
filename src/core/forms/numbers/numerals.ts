/** A number in digits as Danes write it: whole or in groups of three by a point, a blank or an apostrophe, decimals after a comma. */
export const NUMERAL = "(?:\\d{1,3}(?:[. ']\\d{3})+|\\d+)(?:,\\d+)?|\\d*[½¼¾]";
/** Whole numbers alone. */
export const WHOLE = "(?:\\d{1,3}(?:[. ']\\d{3})+|\\d+)";

const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** The value of what `NUMERAL` matches; `1½` is 1.5. */
export function numeralOf(text: string): number {
  const fraction = FRACTIONS[text.at(-1)!];
  if (fraction !== undefined) return Number(text.slice(0, -1) || "0") + fraction;
  return Number(text.replace(/[. ']/g, "").replace(",", "."));
}

/** Counted in words, as in agreements. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  en: 1,
  én: 1,
  et: 1,
  ét: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  fjorten: 14,
  seksten: 16,
  atten: 18,
  tyve: 20,
  fireogtyve: 24,
  halv: 0.5,
  halvt: 0.5,
  "et halvt": 0.5,
  "en halv": 0.5,
  halvandet: 1.5,
  halvanden: 1.5,
};
export const WORD_NUMERAL = Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join("|");

/** A number in digits or in a word. */
export function countOf(text: string): number {
  return NUMBER_WORDS[text] ?? numeralOf(text);
}

/** As it is computed: binary fractions of money and months are rounded away. */
export function tidy(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
