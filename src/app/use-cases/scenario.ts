import { aboutSheet } from "./message";
import { sheetTitle } from "./sheet-title";
import { useCase } from "./use-case";

export const scenario = useCase({
  id: "scenario",
  button: null,
  menu: null,
  effect: "writes",
  step: { kind: "sheets", title: sheetTitle },
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "scenario" */ "./scenario.run"),
  texts: {
    written: { da: "De to planer står side om side på arket ”{sheet}”.", en: "The two plans stand side by side on the sheet ”{sheet}”." },
  },
  message: ({ sheet }, t) => aboutSheet(t("written", { sheet }), sheet),
});
