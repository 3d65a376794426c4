import { formatReason } from "../strategy/format-reason";
import { compareScenarios, type ScenarioFigures } from "../strategy/compare-scenarios";
import { SCENARIO_LOSS, SCENARIO_NAMES } from "../strategy/scenario-texts";
import type { Strategy } from "../strategy/strategy";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import { formatSerial } from "../identifiers/dates";
import type { TableSection } from "./plan";
import { TEXT } from "./scenario-table.text";

/** The plan as chosen and the three scenarios side by side. Undefined without areas. */
export function scenarioTable(strategy: Pick<Strategy, "areas" | "plan" | "scenarios" | "cost">, language: Language): TableSection {
  return {
    kind: "table",
    title: TEXT.title[language],
    columns: [
      { key: "scenario", label: TEXT.scenario[language], format: "text" },
      { key: "finish", label: TEXT.finish[language], format: "text" },
      { key: "planned", label: TEXT.planned[language], format: "count" },
      { key: "unplanned", label: TEXT.unplanned[language], format: "count" },
      { key: "late", label: TEXT.late[language], format: "count" },
      { key: "waves", label: TEXT.waves[language], format: "count" },
      { key: "unseen", label: TEXT.unseen[language], format: "count" },
      { key: "days", label: TEXT.unseenDays[language], format: "text" },
      { key: "cost", label: TEXT.cost[language], format: "text" },
      { key: "first", label: TEXT.first[language], format: "text" },
      { key: "loss", label: TEXT.loss[language], format: "text" },
    ],
    rows: strategy.areas.length === 0 ? [] : compareScenarios(strategy).map((figures) => rowOf(figures, language)),
    empty: TEXT.none[language],
  };
}

function rowOf(figures: ScenarioFigures, language: Language): TableSection["rows"][number] {
  const { scenario, finish, unseenOpen, unseenDays, costDifference, first } = figures;
  return {
    scenario: { value: scenario === undefined ? TEXT.chosen[language] : SCENARIO_NAMES[scenario][language] },
    finish: { value: finish === undefined ? TEXT.noFinish[language] : formatSerial(finish) },
    planned: { value: figures.planned },
    unplanned: { value: figures.unplanned },
    late: { value: figures.late },
    waves: { value: figures.waves },
    unseen: { value: figures.unseen },
    days: {
      value: unseenOpen === 0 ? unseenDays : formatMessage(TEXT.openDays[language], language, { days: unseenDays, count: unseenOpen }),
    },
    cost: { value: costDifference ?? TEXT.noCost[language] },
    first: { value: first === undefined ? "" : formatReason(first.reason, language, first.date) },
    loss: { value: scenario === undefined ? "" : SCENARIO_LOSS[scenario][language] },
  };
}
