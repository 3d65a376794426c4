import { CLEANUP_ACTIONS } from "../registers/cleanup-action";
import { chosenActions, countActions, type Actions } from "../cleanup/chosen";
import { caseAdvice } from "./case-advice";
import { liveCount } from "./live-count";
import { TEXT } from "./management.text";
import type { TableSection } from "./plan";
import type { ReportInput } from "./report";
import { advisedActions } from "./worklist/outlook-sections";
import type { RegisterOf } from "../registers/workbook-data";

/** Cases by what is chosen for them and by what is advised: an action a column, so that it takes two lines of the page. */
export function casesByAction(input: ReportInput): TableSection | undefined {
  const { language } = input;
  const { cases } = input.data.registers;
  if (cases === undefined) return undefined;
  const chosen = chosenActions(cases);
  return {
    kind: "table",
    title: TEXT.cases[language],
    columns: [
      { key: "label", label: TEXT.caseRow[language], format: "text" },
      ...CLEANUP_ACTIONS.map((action) => ({ key: action, label: action, format: "count" as const })),
      { key: "none", label: TEXT.noAction[language], format: "count" },
      { key: "all", label: TEXT.all[language], format: "count" },
    ],
    rows:
      cases.rowCount === 0
        ? []
        : [
            ...(chosen === undefined ? [] : [rowOf(TEXT.chosen[language], cases, chosen, true)]),
            rowOf(TEXT.advised[language], cases, advisedActions(caseAdvice(input, cases)), false),
          ],
    empty: TEXT.noCases[language],
  };
}

/** A cell that is none of the actions counts as none. `live`: the actions are those of the column. */
function rowOf(label: string, cases: RegisterOf<"cases">, actions: Actions, live: boolean): TableSection["rows"][number] {
  const counts = countActions(actions);
  const count = (action: (typeof CLEANUP_ACTIONS)[number]) =>
    live ? liveCount(cases, [{ column: "action", equals: action }], counts[action]) : { value: counts[action] };
  return {
    label: { value: label },
    ...Object.fromEntries(CLEANUP_ACTIONS.map((action) => [action, count(action)])),
    none: { value: actions.filter((action) => action < 0).length },
    all: { value: cases.rowCount },
  };
}
