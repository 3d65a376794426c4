import { CLEANUP_ACTIONS } from "../cleanup/action";
import { choiceReader } from "../registers/choice-reader";
import { caseAdvice } from "./case-advice";
import { ADVICE } from "./cleanup-advice";
import { liveCount } from "./live-count";
import { TEXT } from "./management.text";
import type { PlanValue, TableSection } from "./plan";
import type { ReportInput } from "./report";

/** Cases by what is chosen for them and by what is advised: an action a column, so that it takes two lines of the page. */
export function casesByAction(input: ReportInput): TableSection | undefined {
  const { language } = input;
  const { cases } = input.data.registers;
  if (cases === undefined) return undefined;
  const columns = [...CLEANUP_ACTIONS, "none", "all"] as const;
  const label = (key: (typeof columns)[number]): string =>
    key === "none" ? TEXT.noAction[language] : key === "all" ? TEXT.all[language] : key;
  const row = (name: string, counts: ReadonlyMap<string, PlanValue>, none: number): TableSection["rows"][number] => ({
    label: { value: name },
    ...Object.fromEntries(CLEANUP_ACTIONS.map((action) => [action, counts.get(action) ?? { value: 0 }])),
    none: { value: none },
    all: { value: cases.rowCount },
  });
  const chosen = chosenCounts(input);
  const advised = new Map<string, number>();
  let without = 0;
  for (const index of caseAdvice(input, cases).first) {
    const action = ADVICE[index]?.action;
    if (action === undefined) without++;
    else advised.set(action, (advised.get(action) ?? 0) + 1);
  }
  const advisedValues = new Map([...advised].map(([action, count]) => [action, { value: count }]));
  return {
    kind: "table",
    title: TEXT.cases[language],
    columns: [
      { key: "label", label: TEXT.caseRow[language], format: "text" },
      ...columns.map((key) => ({ key, label: label(key), format: "count" as const })),
    ],
    rows:
      cases.rowCount === 0
        ? []
        : [
            ...(chosen === undefined ? [] : [row(TEXT.chosen[language], chosen.counts, chosen.none)]),
            row(TEXT.advised[language], advisedValues, without),
          ],
    empty: TEXT.noCases[language],
  };
}

/** Undefined without the column. A cell that is none of the actions counts as none chosen. */
function chosenCounts({ data }: ReportInput): { readonly counts: ReadonlyMap<string, PlanValue>; readonly none: number } | undefined {
  const { cases } = data.registers;
  const cells = cases?.columns["action"];
  if (cases === undefined || cells === undefined) return undefined;
  const read = choiceReader("cases", "action");
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(read(cell) || "", (counts.get(read(cell) || "") ?? 0) + 1);
  return {
    counts: new Map(
      CLEANUP_ACTIONS.map((action) => [action, liveCount(cases, [{ column: "action", equals: action }], counts.get(action) ?? 0)]),
    ),
    none: counts.get("") ?? 0,
  };
}
