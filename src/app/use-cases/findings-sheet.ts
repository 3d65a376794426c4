import { SHOWS_IN_SHEETS } from "./button";
import { aboutSheet } from "./message";
import { sheetTitle } from "./sheet-title";
import { useCase } from "./use-case";

export const findingsSheet = useCase({
  id: "findingsSheet",
  button: {
    group: "check",
    label: { da: "Fundliste", en: "List of findings" },
    title: { da: "Skriv fundene på et ark", en: "Write the findings to a sheet" },
    tip: {
      da: "Validerer registrene og skriver alle fund på et ark for sig, som kan filtreres, deles og udskrives. Det tidligere ark fra tilføjelsesprogrammet erstattes.",
      en: "Validates the registers and writes all findings to a sheet that can be filtered, shared and printed. The add-in's earlier sheet is replaced.",
    },
    icon: "findings-sheet",
    needs: "register",
    opensPane: SHOWS_IN_SHEETS,
  },
  menu: { section: "sheets" },
  effect: "writes",
  step: { kind: "sheets", title: sheetTitle },
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./findings-sheet.run"),
  texts: {
    written: {
      da: "{count, plural, =0 {Der er ingen fund; det står på arket ”{sheet}”.} one {# fund står på arket ”{sheet}”.} other {# fund står på arket ”{sheet}”.}}",
      en: "{count, plural, =0 {There are no findings; the sheet ”{sheet}” says so.} one {# finding is on the sheet ”{sheet}”.} other {# findings are on the sheet ”{sheet}”.}}",
    },
  },
  message: ({ sheet, findings }, t) => aboutSheet(t("written", { count: findings, sheet }), sheet),
});
