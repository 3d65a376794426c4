import { TITLE } from "./meaning-texts";
import { afterChange } from "./message";
import { STORES } from "./shapes";
import { useCase } from "./use-case";

export const loadMeanings = useCase({
  id: "loadMeanings",
  ...STORES,
  step: { kind: "stored", key: "meanings", title: () => TITLE },
  invalidates: ["cells", "formulas"],
  revalidates: "always",
  body: () => import(/* webpackChunkName: "use-cases" */ "./load-meanings.run"),
  texts: {
    added: {
      da: "{count, plural, =0 {Filen havde ingen svar, som ikke var her i forvejen.} one {# svar er hentet fra filen.} other {# svar er hentet fra filen.}}",
      en: "{count, plural, =0 {The file had no answers that were not here already.} one {# answer has been fetched from the file.} other {# answers have been fetched from the file.}}",
    },
    differing: {
      da: "{count, plural, one {# ord er besvaret anderledes her; jeres eget svar gælder.} other {# ord er besvaret anderledes her; jeres egne svar gælder.}}",
      en: "{count, plural, one {# word is answered otherwise here; your own answer holds.} other {# words are answered otherwise here; your own answers hold.}}",
    },
    broken: {
      da: "{count, plural, one {# linje i filen kunne ikke læses og er ikke hentet.} other {# linjer i filen kunne ikke læses og er ikke hentet.}}",
      en: "{count, plural, one {# entry of the file could not be read and has not been fetched.} other {# entries of the file could not be read and have not been fetched.}}",
    },
  },
  message: ({ added, differing, broken, revalidation }, t, language) =>
    afterChange(
      [
        t("added", { count: added }),
        ...(differing === 0 ? [] : [t("differing", { count: differing })]),
        ...(broken === 0 ? [] : [t("broken", { count: broken })]),
      ],
      [],
      revalidation,
      language,
    ),
});
