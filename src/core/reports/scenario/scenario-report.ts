import { cellsOf } from "../../figures/figure-source";
import { registerIn, type WorkbookData } from "../../registers/workbook-data";
import { formatSerial } from "../../identifiers/dates";
import type { CellValue } from "../../model/cell";
import { columnSpec, registerSpec } from "../../registers";
import { SCENARIO_SOURCE } from "../../strategy/scenario-texts";
import { scenarioTable } from "../scenario-table";
import { compareStrategies, type Assumption } from "../../strategy/scenario";
import { AREA_DATES_SOURCE, DEPENDENCY_SOURCE } from "../../strategy/figure-sources";
import type { PlannedArea, Strategy } from "../../strategy/strategy";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import { withLeftOut } from "../left-out-figures";
import type { Figure, FiguresSection, ReportPlan, RunStamp, TableSection } from "../plan";
import { SHARED } from "../shared.text";
import { TEXT } from "./scenario.text";

export interface ScenarioReportInput {
  /** The registers as they are. */
  readonly data: WorkbookData;
  readonly before: Strategy;
  /** The strategy over the registers as assumed; the same areas in the same order. */
  readonly after: Strategy;
  readonly assumptions: readonly Assumption[];
  readonly language: Language;
  readonly stamp: RunStamp;
}

const COST = [...DEPENDENCY_SOURCE, ...AREA_DATES_SOURCE, ...cellsOf("systems", "yearlyCost"), ...cellsOf("caseAreas", "currentSystem")];

/** Two plans side by side: what was assumed, when the last area is out, and which areas get other dates. */
export function planScenario(input: ScenarioReportInput): ReportPlan {
  const { before, after, language } = input;
  const comparison = compareStrategies(before, after);
  const count = (label: keyof typeof TEXT, areas: readonly number[]): Figure => ({
    label: TEXT[label][language],
    value: { value: areas.length },
    format: "count",
    from: AREA_DATES_SOURCE,
    ...(areas.length === 0
      ? {}
      : { note: new Intl.ListFormat(language, { type: "conjunction" }).format(areas.map((area) => before.areas[area]!.name)) }),
  });
  return {
    kind: "report",
    id: "scenario",
    sheetName: TEXT.sheetName[language],
    title: TEXT.title[language],
    subtitle: TEXT.subtitle[language],
    sections: [
      {
        kind: "list",
        title: TEXT.assumptions[language],
        items: input.assumptions.map((assumption) => assumptionText(assumption, input)),
        empty: TEXT.noAssumptions[language],
      },
      withLeftOut(
        {
          kind: "figures",
          title: TEXT.figures[language],
          figures: [
            finishFigure("before", comparison, language),
            finishFigure("after", comparison, language),
            ...(comparison.costDifference === undefined
              ? []
              : [
                  {
                    label: TEXT.cost[language],
                    value: { value: comparison.costDifference },
                    format: "money" as const,
                    from: COST,
                    note: TEXT.costNote[language],
                  },
                ]),
            count("nowLate", comparison.nowLate),
            count("noLongerLate", comparison.noLongerLate),
            count("nowUnplanned", comparison.nowUnplanned),
            count("nowPlanned", comparison.nowPlanned),
          ],
        } satisfies FiguresSection,
        input,
      ),
      movedTable(input, comparison.moved),
      scenarioTable(after, language),
      { kind: "note", tone: "plain", text: SCENARIO_SOURCE[language] },
    ],
    stamp: input.stamp,
  };
}

/** Where some areas have no date, the day on which the others are out, called the earliest. */
function finishFigure(
  when: "before" | "after",
  { finish, earliest, unplanned }: ReturnType<typeof compareStrategies>,
  language: Language,
): Figure {
  const day = finish[when] ?? earliest[when];
  const isPartial = finish[when] === undefined && day !== undefined;
  return {
    label: TEXT[when === "before" ? "finishBefore" : "finishAfter"][language],
    value: { value: day ?? TEXT.noFinish[language] },
    format: day === undefined ? "text" : "date",
    from: AREA_DATES_SOURCE,
    ...(isPartial ? { note: formatMessage(SHARED.earliestIf[language], language, { count: unplanned[when] }) } : {}),
  };
}

function movedTable({ before, language }: ScenarioReportInput, moved: ReturnType<typeof compareStrategies>["moved"]): TableSection {
  return {
    kind: "table",
    title: TEXT.moved[language],
    columns: [
      { key: "area", label: TEXT.area[language], format: "text" },
      { key: "before", label: TEXT.before[language], format: "text" },
      { key: "after", label: TEXT.after[language], format: "text" },
      { key: "days", label: TEXT.days[language], format: "text" },
    ],
    rows: moved.map(({ area, before: was, after: is }) => ({
      area: { value: before.areas[area]!.name },
      before: { value: periodOf(was, language) },
      after: { value: periodOf(is, language) },
      days: { value: was.end === undefined || is.end === undefined ? "" : is.end - was.end },
    })),
    links: moved.map(({ area }) => ({ register: "caseAreas", row: before.areas[area]!.row, column: "areaName" })),
    empty: TEXT.none[language],
  };
}

function periodOf({ state, start, end }: PlannedArea, language: Language): string {
  if (state === "unplanned") return TEXT.unplanned[language];
  if (state === "moved") return TEXT.out[language];
  return [start, end].map((day) => (day === undefined ? "?" : formatSerial(day))).join(" – ");
}

function assumptionText({ register, row, column, value }: Assumption, { data, language }: ScenarioReportInput): string {
  const columns = registerIn(data, register)?.columns;
  const spec = registerSpec(register);
  const isDate = columnSpec(register, column).kind === "date";
  const shown = (cell: CellValue): string =>
    cell === "" ? TEXT.blank[language] : isDate && typeof cell === "number" ? formatSerial(cell) : String(cell);
  return formatMessage(TEXT.assumption[language], language, {
    what: `${spec.title[language]} ${String(columns?.[spec.keyColumn]?.[row] ?? row + 1)}`,
    column: columnSpec(register, column).header[language],
    before: shown(columns?.[column]?.[row] ?? ""),
    after: shown(value),
  });
}
