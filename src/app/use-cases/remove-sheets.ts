import { useCase } from "./use-case";

export const removeSheets = useCase({
  id: "removeSheets",
  button: null,
  menu: {
    section: null,
    label: { da: "Fjern ark, som tilføjelsesprogrammet har skrevet", en: "Remove sheets that the add-in has written" },
  },
  effect: "removes",
  step: {
    kind: "irreversible",
    warning: {
      da: "Kan ikke fortrydes, men resuméer, fund og arbejdslister kan laves igen",
      en: "Can't be undone, but summaries, findings and worklists can be made again",
    },
  },
  background: null,
  cancellable: false,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./remove-sheets.run"),
  texts: {
    removed: {
      da: "{count, plural, =0 {Der var ingen ark fra tilføjelsesprogrammet at fjerne.} one {Arket {sheets} er fjernet.} other {# ark er fjernet: {sheets}.}}",
      en: "{count, plural, =0 {There were no sheets of the add-in to remove.} one {The sheet {sheets} has been removed.} other {# sheets have been removed: {sheets}.}}",
    },
  },
  message: ({ sheets }, t) => ({
    intent: sheets.length === 0 ? "info" : "success",
    lines: [t("removed", { count: sheets.length, sheets: sheets.join(", ") })],
  }),
});
