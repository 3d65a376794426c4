import { SHOWS_IN_SHEETS } from "./button";
import { written } from "./message";
import { sheetTitle } from "./sheet-title";
import { useCase } from "./use-case";

export const sinceLast = useCase({
  id: "sinceLast",
  button: {
    group: "strategy",
    label: { da: "Siden sidst", en: "Since last time" },
    title: { da: "Hvad er ændret siden sidst", en: "What has changed since last time" },
    tip: {
      da: "Skriver et ark med, hvad der er nyt, rettet og uændret siden en tidligere dags validering.",
      en: "Writes a sheet of what is new, fixed and unchanged since the validation of an earlier day.",
    },
    icon: "since-last",
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
  body: () => import(/* webpackChunkName: "use-cases" */ "./since-last.run"),
  texts: {},
  message: ({ sheet }, _t, language) => written(sheet, language),
});
