import type { HighlightPlan } from "../dependencies/highlight-plan";
import { maskPersons, namesPerson, screened, screenValue, unscreened, type Screen } from "../identifiers/mask-persons";
import { formatMessage } from "../text/format-message";
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

/** Said where rows can't be marked without their keys in a list on the legend's sheet. */
const UNMARKED_PERSONS: Localized = {
  da: "{count, plural, one {# række er} other {# rækker er}} ikke markeret, fordi {count, plural, one {dens} other {deres}} id eller navn er et CPR-nummer eller en fødselsdato, som ikke må stå på dette ark. Giv {count, plural, one {den} other {dem}} et andet id, eller vælg at vise CPR-numre i ruden, og markér igen.",
  en: "{count, plural, one {# row is} other {# rows are}} not marked, because {count, plural, one {its} other {their}} id or name is a CPR number or a date of birth, which may not stand on this sheet. Give {count, plural, one {it} other {them}} another id, or choose in the pane to show CPR numbers, and mark again.",
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

/**
 * The same of the legend, and of the lists beside it by which Excel knows the rows to mark: a row whose key names a person is not marked then, and
 * the legend says how many these are.
 */
export function screenHighlights(plan: HighlightPlan, screen: Screen, language: Language): HighlightPlan {
  const { legend, registers } = plan;
  if (screen === unscreened) {
    const shown = { legend, keys: registers.map(({ marks }) => marks.map(({ keys }) => keys)) };
    return namesPersons(shown) ? { ...plan, legend: { ...legend, notes: [SHOWS_PERSONS[language], ...(legend.notes ?? [])] } } : plan;
  }
  const marked = registers.map((register) => ({
    ...register,
    marks: register.marks.map((mark) => ({ ...mark, keys: mark.keys.filter((key) => !namesPerson(key)) })),
  }));
  const count = unmarkedPersons(plan);
  const screenedLegend = screened(legend, screen);
  if (count === 0) return { registers: marked, legend: screenedLegend };
  const note = unmarkedText(count, language);
  const { empty, notes = [] } = screenedLegend;
  return { registers: marked, legend: { ...screenedLegend, empty: `${empty} ${note}`, notes: [...notes, note] } };
}

/** How many keys of rows to be marked name a person. */
export function unmarkedPersons({ registers }: HighlightPlan): number {
  const keys = registers.map(({ marks }) => new Set(marks.flatMap((mark) => mark.keys.filter(namesPerson))));
  return keys.reduce((sum, { size }) => sum + size, 0);
}

export function unmarkedText(count: number, language: Language): string {
  return formatMessage(UNMARKED_PERSONS[language], language, { count });
}

function namesPersons(plan: unknown): boolean {
  return JSON.stringify(screened(plan, maskPersons)) !== JSON.stringify(plan);
}
