import { cellsOf, recordsOf } from "../figures/figure-source";
import { buildResolver } from "../model/system-resolver";
import type { ColumnKey } from "../registers";
import type { RegisterOf } from "../registers/workbook-data";
import type { Area } from "../strategy/area";
import { ADVICE_SOURCE, AREA_DATES_SOURCE, deadlineSource } from "../strategy/figure-sources";
import { formatMessage } from "../text/format-message";
import { planFigures } from "../strategy/plan-figures";
import { adviceTable, pathTable, planTable } from "./area-plan-tables";
import { byAreaDepartment, byRoute, byWave } from "./area-tables";
import { countTable } from "./count-table";
import { defineRegisterReport } from "./define-report";
import { TEXT } from "./exit-strategy.text";
import { liveRowCount } from "./live-count";
import type { Figure, FiguresSection } from "./plan";
import type { ReportInput } from "./report";
import { closingSections, columnMissingText, countFigure, dayFigure, findingFigures, lacking, linked } from "./shared-sections";
import { scenarioTable } from "./scenario-table";
import { SCENARIO_SOURCE } from "../strategy/scenario-texts";
import { SHARED } from "./shared.text";
import { agreementTable, decisionTable, kmdFigures, noticeTable, riskTable, strategyGaps } from "./strategy-tables";
import { onSheetOnly } from "./cut-for-print";

const REGISTERS = ["caseAreas"] as const;
const NEEDED = ["caseAreas", "systems", "interfaces"] as const;
const COUNTED = ["department", "risk", "status"] as const;
/** At most this many risks and decisions are listed; the rest is in the findings and the registers. */
const MOST_LISTED = 20;

/** Where each case area goes and when: advice against decision, the wave plan, what decides the end, and what must be done by when. */
export const exitStrategy = defineRegisterReport({
  id: "exit-strategy",
  text: TEXT,
  register: "caseAreas",
  sections: (input, caseAreas) => {
    const { language } = input;
    const gaps = [
      ...lacking(caseAreas, COUNTED).map((column) => columnMissingText("caseAreas", column, language)),
      ...strategyGaps(input.strategy.gaps, NEEDED, language),
    ];
    return [
      keyFigures(input, caseAreas),
      byRoute(input, caseAreas),
      byWave(input),
      byAreaDepartment(input, caseAreas),
      onSheetOnly(countTable(caseAreas, { column: "status", title: TEXT.byStatus, language })),
      onSheetOnly(countTable(caseAreas, { column: "risk", title: TEXT.byRisk, language })),
      pathTable(input),
      planTable(input),
      scenarioTable(input.strategy, language),
      { kind: "note", tone: "plain", text: SCENARIO_SOURCE[language] },
      adviceTable(input),
      // Printed with the systems and with the interfaces.
      onSheetOnly(noticeTable(input)),
      onSheetOnly(agreementTable(input)),
      // The largest are printed on the page for management.
      onSheetOnly(riskTable(input, MOST_LISTED)),
      decisionTable(input, MOST_LISTED),
      ...closingSections(input, REGISTERS, gaps),
    ];
  },
});

function keyFigures(input: ReportInput, caseAreas: RegisterOf<"caseAreas">): FiguresSection {
  const { language, strategy } = input;
  const { plan, areas, advice } = strategy;
  const state = (of: keyof typeof TEXT.states, from = AREA_DATES_SOURCE): Figure => {
    const own = plan.areas.filter((area) => area.state === of);
    return linkedTo(countFigure(TEXT.states[of][language], own.length, language, from), areas[own[0]?.area ?? -1], "status");
  };
  const differing = advice.filter(
    ({ area, agrees }) => plan.areas[area]!.state !== "moved" && (agrees === "other-route" || agrees === "other-target"),
  );
  const late = plan.areas.filter(({ afterDeadline }) => afterDeadline);
  const { earliest, slack, unplanned } = planFigures(strategy);
  // The plan answers where some areas have no date, too, and says so.
  const ifThey = unplanned === 0 ? undefined : formatMessage(SHARED.earliestIf[language], language, { count: unplanned });
  const finishNote = earliest === undefined ? SHARED.noAreaDated[language] : ifThey;
  const finish = dayFigure(TEXT.finish[language], earliest, language, AREA_DATES_SOURCE, finishNote);
  const byDeadline = [
    ...AREA_DATES_SOURCE,
    ...deadlineSource({ data: input.data, resolve: buildResolver(input.data.registers.systems?.columns) }),
  ];
  return {
    kind: "figures",
    title: SHARED.keyFigures[language],
    figures: [
      countFigure(TEXT.areas[language], liveRowCount(caseAreas, "areaId"), language, recordsOf("caseAreas")),
      sumFigure(input, caseAreas, "open"),
      sumFigure(input, caseAreas, "closed"),
      sumFigure(input, caseAreas, "manual"),
      state("moved", cellsOf("caseAreas", "status")),
      state("planned"),
      state("stays"),
      state("unplanned"),
      finish,
      ...kmdFigures(input),
      countFigure(TEXT.slack[language], slack, language, byDeadline),
      linkedTo(
        countFigure(TEXT.late[language], plan.deadline === undefined ? undefined : late.length, language, byDeadline),
        areas[late[0]?.area ?? -1],
        "endDate",
      ),
      linkedTo(countFigure(TEXT.differs[language], differing.length, language, ADVICE_SOURCE), areas[differing[0]?.area ?? -1], "route"),
      ...findingFigures(input, REGISTERS),
    ],
  };
}

function linkedTo(figure: Figure, area: Area | undefined, column: ColumnKey<"caseAreas">): Figure {
  return linked(figure, area && { register: "caseAreas", row: area.row, column });
}

const COLUMN_OF = { open: "openCases", closed: "closedCases", manual: "manualCases" } as const;

/** A sum over the areas, with how many could not be read; no sum at all where none could. */
function sumFigure({ strategy, language }: ReportInput, caseAreas: RegisterOf<"caseAreas">, key: keyof typeof COLUMN_OF): Figure {
  const counts = strategy.areas.map((area) => area[key]);
  const known = counts.filter((count) => count !== undefined);
  const unread = counts.length - known.length;
  const judged = caseAreas.columns[COLUMN_OF[key]] !== undefined && (known.length > 0 || counts.length === 0);
  return countFigure(
    TEXT[key][language],
    judged ? known.reduce((sum, count) => sum + count, 0) : undefined,
    language,
    cellsOf("caseAreas", COLUMN_OF[key]),
    unread === 0 ? undefined : formatMessage(TEXT.unreadNote[language], language, { count: unread }),
  );
}
