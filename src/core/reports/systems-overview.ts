import { analysisGaps } from "../dependencies/incomplete";
import { cellsOf, type FigureSource, recordsOf } from "../figures/figure-source";
import { choiceReader } from "../registers/choice-reader";
import { factReader } from "../strategy/facts";
import { DEPENDENCY_SOURCE } from "../strategy/figure-sources";
import { formatMessage } from "../text/format-message";
import { countTable } from "./count-table";
import { delayTable, stepSections } from "./cost-tables";
import { liveCount, liveRowCount } from "./live-count";
import type { Figure, FiguresSection, PlanValue } from "./plan";
import type { ReportInput } from "./report";
import { closingSections, columnMissingText, countFigure, findingFigures, lacking, linked } from "./shared-sections";
import { SHARED } from "./shared.text";
import { delayFigure, kmdFigures, noticeTable, strategyGaps } from "./strategy-tables";
import { systemFacts, type SystemFacts } from "./system-facts";
import { TEXT } from "./systems-overview.text";
import { byContractEnd, byDependency, byDepartmentAndCost } from "./system-tables";
import { defineRegisterReport } from "./define-report";
import type { RegisterOf } from "../registers/workbook-data";
import type { ColumnKey } from "../registers";
import { onSheetOnly } from "./cut-for-print";

const REGISTERS = ["systems"] as const;
const COUNTED = ["systemType", "department", "status", "wantedInSapa"] as const;

/** The systems and their contracts: all of them, those that depend on KMD Sag, those to be terminated, and the cost of waiting. */
export const systemsOverview = defineRegisterReport({
  id: "systems-overview",
  text: TEXT,
  register: "systems",
  sections: (input, systems) => {
    const { language } = input;
    const facts = systemFacts(input);
    const gaps = [
      ...lacking(systems, COUNTED).map((column) => columnMissingText("systems", column, language)),
      ...strategyGaps(input.strategy.gaps, ["systems"], language),
      ...analysisGaps(input.dependencies, language),
    ];
    return [
      keyFigures(input, systems, facts),
      countTable(systems, { column: "systemType", title: TEXT.byType, language, chart: "doughnut" }),
      byDepartmentAndCost(facts, systems),
      onSheetOnly(countTable(systems, { column: "status", title: TEXT.byStatus, language })),
      byContractEnd(input, systems),
      noticeTable(input),
      byDependency(facts, systems),
      onSheetOnly(countTable(systems, { column: "wantedInSapa", title: TEXT.byRequest, language })),
      delayTable(input),
      ...stepSections(input),
      ...closingSections(input, REGISTERS, gaps),
    ];
  },
});

function keyFigures(input: ReportInput, systems: RegisterOf<"systems">, facts: SystemFacts): FiguresSection {
  const { language } = input;
  const read = factReader("systems", systems, input.data.date1904);
  const count = (
    label: "systems" | "withEnd" | "wanted" | "dependent",
    from: FigureSource,
    value: Parameters<typeof countFigure>[1],
    note?: string,
  ): Figure => countFigure(TEXT[label][language], value, language, from, note);
  const rows = Array.from({ length: systems.rowCount }, (_, row) => row);
  const dependent = facts.dependency.filter(({ kind }) => kind !== "none");
  const partial = facts.dependenciesPartial && !facts.dependenciesUnknown;
  return {
    kind: "figures",
    title: SHARED.keyFigures[language],
    figures: [
      count("systems", recordsOf("systems"), liveRowCount(systems, "systemId")),
      count(
        "withEnd",
        cellsOf("systems", "contractEnd"),
        has(systems, "contractEnd", () => rows.filter((row) => read.date("contractEnd", row) !== undefined).length),
      ),
      count("wanted", cellsOf("systems", "wantedInSapa"), wanted(systems)),
      linked(
        count(
          "dependent",
          DEPENDENCY_SOURCE,
          facts.dependenciesUnknown ? undefined : dependent.length,
          partial ? TEXT.lowerBound[language] : undefined,
        ),
        dependent[0] && { register: "systems", row: dependent[0].row, column: "integratesKmdSag" },
      ),
      ...kmdFigures(input),
      yearlyFigure(input, systems),
      delayFigure(input, TEXT.perMonth, formatMessage(TEXT.perMonthNote[language], language, { count: input.strategy.cost.unpriced })),
      ...findingFigures(input, REGISTERS),
    ],
  };
}

/** Undefined where the column is missing: an unknown number is not 0. */
function has<T>(systems: RegisterOf<"systems">, column: ColumnKey<"systems">, value: () => T): T | undefined {
  return systems.columns[column] === undefined ? undefined : value();
}

function wanted(systems: RegisterOf<"systems">): PlanValue | undefined {
  const read = choiceReader("systems", "wantedInSapa");
  const count = systems.columns.wantedInSapa?.filter((cell) => read(cell) === "Ja").length;
  return count === undefined ? undefined : liveCount(systems, [{ column: "wantedInSapa", equals: "Ja" }], count);
}

function yearlyFigure(input: ReportInput, systems: RegisterOf<"systems">): Figure {
  const { language } = input;
  const read = factReader("systems", systems, input.data.date1904);
  const costs = Array.from({ length: systems.rowCount }, (_, row) => read.number("yearlyCost", row));
  const known = costs.filter((cost) => cost !== undefined);
  const from = cellsOf("systems", "yearlyCost");
  if (known.length === 0) return countFigure(TEXT.yearly[language], undefined, language, from);
  return {
    label: TEXT.yearly[language],
    value: { value: known.reduce((sum, cost) => sum + cost, 0) },
    format: "money",
    from,
    note: formatMessage(TEXT.yearlyNote[language], language, { count: costs.length - known.length }),
  };
}
