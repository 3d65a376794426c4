import { TITLE } from "./meaning-texts";
import { afterChange } from "./message";
import { STORES } from "./shapes";
import { useCase } from "./use-case";

export const saveMeanings = useCase({
  id: "saveMeanings",
  ...STORES,
  step: { kind: "stored", key: "meanings", title: () => TITLE },
  invalidates: ["cells", "formulas"],
  revalidates: "always",
  body: () => import(/* webpackChunkName: "use-cases" */ "./save-meanings.run"),
  texts: {
    said: {
      da: "{count, plural, =0 {Svarene er taget tilbage.} one {# ord har fået en betydning.} other {# ord har fået en betydning.}} Det gælder overalt, hvor registrene læses. Cellerne er ikke ændret.",
      en: "{count, plural, =0 {The answers have been taken back.} one {# word has got a meaning.} other {# words have got a meaning.}} It holds wherever the registers are read. The cells have not been changed.",
    },
  },
  message: ({ said, revalidation }, t, language) => afterChange([t("said", { count: said })], [], revalidation, language),
});
