import { SHOWS_IN_SHEETS } from "./button";
import { success } from "./message";
import { sheetTitle } from "./sheet-title";
import { useCase } from "./use-case";

const TITLE = { da: "Lav resuméer", en: "Make summaries" };

export const summaries = useCase({
  id: "summaries",
  button: {
    group: "strategy",
    label: TITLE,
    title: TITLE,
    tip: {
      da: "Skriver resuméer af snitflader, plan og oprydning på nye ark. Tidligere resuméer fra tilføjelsesprogrammet erstattes.",
      en: "Writes summaries of interfaces, plan and cleanup on new sheets. Earlier summaries made by the add-in are replaced.",
    },
    icon: "summaries",
    needs: "register",
    opensPane: SHOWS_IN_SHEETS,
  },
  menu: { section: "sheets" },
  effect: "writes",
  step: {
    kind: "sheets",
    title: (sheets) =>
      sheets.length === 1 ? sheetTitle(sheets) : { da: `${TITLE.da} (${sheets.length} ark)`, en: `${TITLE.en} (${sheets.length} sheets)` },
  },
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./summaries.run"),
  texts: {
    written: { da: "Skrevet: {sheets}.", en: "Written: {sheets}." },
    left: { da: "Ikke lavet, fordi registret mangler: {reports}.", en: "Not made because the register is missing: {reports}." },
  },
  message: ({ result: { sheets, left } }, t, language) => {
    const lines = sheets.length === 0 ? [] : [t("written", { sheets: sheets.join(", ") })];
    if (left.length === 0) return success(...lines);
    return { intent: "warning", lines: [...lines, t("left", { reports: left.map(({ title }) => title[language]).join(", ") })] };
  },
});
