import { formatReason } from "../strategy/format-reason";
import { compareScenarios, type ScenarioFigures } from "../strategy/compare-scenarios";
import { SCENARIO_LOSS, SCENARIO_NAMES } from "../strategy/scenario-texts";
import type { Strategy } from "../strategy/strategy";
import { formatMessage } from "../text/format-message";
import type { Language, Localized } from "../text/language";
import { formatSerial } from "../identifiers/dates";
import type { TableSection } from "./plan";
import { TEXT } from "./scenario-table.text";

/** The plan as chosen and the three scenarios side by side. Undefined without areas. */
export function scenarioTable(strategy: Pick<Strategy, "areas" | "plan" | "scenarios" | "cost">, language: Language): TableSection {
  const shown = strategy.areas.length === 0 ? [] : compareScenarios(strategy);
  return {
    kind: "table",
    title: TEXT.title[language],
    columns: [
      { key: "measure", label: TEXT.scenario[language], format: "text" },
      ...shown.map(({ scenario }) => ({ key: keyOf(scenario), label: nameOf(scenario, language), format: "text" as const })),
    ],
    rows: MEASURES.map(({ label, say }) => ({
      measure: { value: label[language] },
      ...Object.fromEntries(shown.map((figures) => [keyOf(figures.scenario), { value: say(figures, language) }])),
    })).slice(0, shown.length === 0 ? 0 : undefined),
    empty: TEXT.none[language],
  };
}

function keyOf(scenario: ScenarioFigures["scenario"]): string {
  return scenario ?? "chosen";
}

function nameOf(scenario: ScenarioFigures["scenario"], language: Language): string {
  return (scenario === undefined ? TEXT.chosen : SCENARIO_NAMES[scenario])[language];
}

/** Where some areas have no date the day is the earliest; how many they are is the row below. */
function finishOf({ finish, earliest }: ScenarioFigures, language: Language): string {
  if (finish !== undefined) return formatSerial(finish);
  if (earliest === undefined) return TEXT.noFinish[language];
  return formatMessage(TEXT.earliest[language], language, { date: formatSerial(earliest) });
}

/** What is compared, a row each: four columns are read across, eleven are not. */
const MEASURES: readonly { readonly label: Localized; readonly say: (figures: ScenarioFigures, language: Language) => string }[] = [
  { label: TEXT.finish, say: finishOf },
  { label: TEXT.planned, say: ({ planned }, language) => planned.toLocaleString(language) },
  { label: TEXT.unplanned, say: ({ unplanned }, language) => unplanned.toLocaleString(language) },
  { label: TEXT.late, say: ({ late }, language) => late.toLocaleString(language) },
  { label: TEXT.waves, say: ({ waves }, language) => waves.toLocaleString(language) },
  { label: TEXT.unseen, say: ({ unseen }, language) => unseen.toLocaleString(language) },
  {
    label: TEXT.unseenDays,
    say: ({ unseenOpen, unseenDays }, language) =>
      unseenOpen === 0
        ? unseenDays.toLocaleString(language)
        : formatMessage(TEXT.openDays[language], language, { days: unseenDays, count: unseenOpen }),
  },
  { label: TEXT.cost, say: ({ costDifference }, language) => costDifference?.toLocaleString(language) ?? TEXT.noCost[language] },
  {
    label: TEXT.first,
    say: ({ first }, language) => (first === undefined ? "" : formatReason(first.reason, language, first.date)),
  },
  {
    label: TEXT.loss,
    say: ({ scenario }, language) => (scenario === undefined ? "" : SCENARIO_LOSS[scenario][language]),
  },
];
