import { success } from "./message";
import { TEXTS as SHARED } from "./message.text";
import { translator } from "../../core/text/translate";
import { useCase } from "./use-case";

export const makeLists = useCase({
  id: "makeLists",
  button: null,
  menu: { section: null, label: { da: "Lav SAPA-formler til lister", en: "Turn SAPA formulas into lists" } },
  effect: "writes",
  step: { kind: "change-set" },
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./make-lists.run"),
  texts: {
    made: {
      da: "{formulas, number} formler er blevet til {lists, plural, one {# liste} other {# lister}}: {places}. Svarene står i de samme celler. Skal rækkerne sorteres, så fortryd først.",
      en: "{formulas, number} formulas have become {lists, plural, one {# list} other {# lists}}: {places}. The answers are in the same cells. Undo it before you sort the rows.",
    },
    none: {
      da: "Der er ingen kolonner af SAPA-formler at lave til lister. En kolonne er mindst to celler under hinanden med den samme formel, fx =SAPA.STATUS(A2) og =SAPA.STATUS(A3).",
      en: "There are no columns of SAPA formulas to turn into lists. A column is at least two cells below one another with the same formula, for example =SAPA.STATUS(A2) and =SAPA.STATUS(A3).",
    },
    notMade: { da: "Ingen formler er lavet om.", en: "No formulas have been changed." },
    unread: { da: "Kunne ikke læses: {sheets}.", en: "Could not be read: {sheets}." },
  },
  message: ({ result: { formulas, lists, places, refused, unread } }, t, language) => {
    const unseen = unread.length === 0 ? [] : [t("unread", { sheets: unread.join(", ") })];
    const made = lists === 0 ? t(refused.length === 0 ? "none" : "notMade") : t("made", { formulas, lists, places: places.join(", ") });
    if (refused.length === 0) return lists > 0 && unseen.length === 0 ? success(made) : { intent: "info", lines: [made, ...unseen] };
    return { intent: "warning", lines: [made, translator(SHARED, language)("refused", { count: refused.length }), ...unseen] };
  },
});
