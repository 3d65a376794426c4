import { SHOWS_IN_SHEETS } from "./button";
import { aboutSheet } from "./message";
import { sheetTitle } from "./sheet-title";
import { useCase } from "./use-case";

export const worklist = useCase({
  id: "worklist",
  button: {
    group: "strategy",
    label: { da: "Arbejdsliste", en: "Worklist" },
    title: { da: "Skriv arbejdslisten", en: "Write the worklist" },
    tip: {
      da: "Skriver et ark med de sager, der skal gøres noget ved før udfasningen, fordelt på forvaltning. Den tidligere liste fra tilføjelsesprogrammet erstattes.",
      en: "Writes a sheet of the cases that need something done before the exit, by department. The add-in's earlier list is replaced.",
    },
    icon: "worklist",
    needs: ["cases"],
    opensPane: SHOWS_IN_SHEETS,
  },
  menu: null,
  effect: "writes",
  step: { kind: "sheets", title: sheetTitle },
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "plans" */ "./worklist.run"),
  texts: {
    written: {
      da: "{count, plural, =0 {Ingen sager har et råd; det står på arket ”{sheet}”.} one {# sag står på arket ”{sheet}”.} other {# sager står på arket ”{sheet}”.}}",
      en: "{count, plural, =0 {No cases have advice; the sheet ”{sheet}” says so.} one {# case is on the sheet ”{sheet}”.} other {# cases are on the sheet ”{sheet}”.}}",
    },
  },
  message: ({ sheet, cases }, t) => aboutSheet(t("written", { count: cases, sheet }), sheet),
});
