import type { HighlightPlan } from "../dependencies/highlight-plan";
import { maskPersons, namesPerson, screened, screenValue, unscreened, type Screen } from "../identifiers/mask-persons";
import type { Language, Localized } from "../text/language";
import type { SummaryPlan } from "./sheets/sheet-plans";
import type { TableSheetPlan } from "./table-sheet/table-sheet-plan";

/*
 * What is written on a sheet goes further than the cell it came from: it is printed, mailed and put before politicians. Every plan of a sheet passes
 * through here, so that no summary has to think of it.
 */

/** Said on a sheet that shows persons' numbers. */
const SHOWS_PERSONS: Localized = {
  da: "Arket viser CPR-numre eller fødselsdatoer, fordi det er valgt i ruden. Del det kun med dem, der må se dem.",
  en: "The sheet shows CPR numbers or dates of birth, because that was chosen in the pane. Share it only with those who may see them.",
};

/** A summary as it may be written; where the user has asked for persons' numbers, it says that it holds them. */
export function screenSummary<P extends SummaryPlan>(plan: P, screen: Screen, language: Language): P {
  if (screen !== unscreened) return screened(plan, screen);
  if (!namesPersons(plan)) return plan;
  return plan.kind === "report"
    ? { ...plan, sections: [{ kind: "note", tone: "warning", text: SHOWS_PERSONS[language] }, ...plan.sections] }
    : { ...plan, notes: [SHOWS_PERSONS[language], ...plan.notes] };
}

/** The same of a sheet that is one table. */
export function screenTable(plan: TableSheetPlan, screen: Screen, language: Language): TableSheetPlan {
  if (screen !== unscreened)
    return {
      ...screened(plan, screen),
      targets: plan.targets,
      rows: plan.rows.map((row) => row.map((value) => screenValue(value, screen))),
    };
  const shows = namesPersons({ ...plan, targets: [] }) || plan.rows.some((row) => row.some(namesPerson));
  return shows ? { ...plan, lines: [SHOWS_PERSONS[language], ...plan.lines] } : plan;
}

/** The same of the legend; the marks themselves are on the user's rows, and go by what these hold. */
export function screenHighlights(plan: HighlightPlan, screen: Screen, language: Language): HighlightPlan {
  const { legend } = plan;
  if (screen !== unscreened) return { ...plan, legend: screened(legend, screen) };
  return namesPersons(legend) ? { ...plan, legend: { ...legend, notes: [SHOWS_PERSONS[language], ...(legend.notes ?? [])] } } : plan;
}

function namesPersons(plan: unknown): boolean {
  return JSON.stringify(screened(plan, maskPersons)) !== JSON.stringify(plan);
}
