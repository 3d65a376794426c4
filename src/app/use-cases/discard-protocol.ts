import { SHOWS_IN_SHEETS } from "./button";
import { written } from "./message";
import { sheetTitle } from "./sheet-title";
import { useCase } from "./use-case";

export const discardProtocol = useCase({
  id: "discardProtocol",
  button: {
    group: "strategy",
    label: { da: "Kassationsprotokol", en: "Discard protocol" },
    title: { da: "Lav kassationsprotokol", en: "Make discard protocol" },
    tip: {
      da: "Skriver et ark til dagsordenen: hvilke sager der kan kasseres, hvor mange, med hvilken hjemmel, og hvad der mangler.",
      en: "Writes a sheet for the agenda: which cases may be discarded, how many, by which authority, and what is missing.",
    },
    icon: "discard-protocol",
    needs: ["cases"],
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
  body: () => import(/* webpackChunkName: "use-cases" */ "./discard-protocol.run"),
  texts: {},
  message: ({ sheet }, _t, language) => written(sheet, language),
});
