import { cellsOf, type FigureSource, recordsOf } from "../figures/figure-source";
import type { ColumnKey } from "../registers";
import { DEMAND_COLUMNS } from "../registers/demand-columns";
import { countTable } from "./count-table";
import { defineRegisterReport } from "./define-report";
import { liveRowCount } from "./live-count";
import type { Figure, FiguresSection } from "./plan";
import { procurementFacts, type Procurement, type ProcurementFacts } from "./procurement-facts";
import { byDemand, deviationTable, missingTable, packageTable } from "./procurement-tables";
import { TEXT } from "./procurements.text";
import type { ReportInput } from "./report";
import { closingSections, columnMissingText, countFigure, findingFigures, lacking, linked } from "./shared-sections";
import { SHARED } from "./shared.text";

const REGISTERS = ["procurements"] as const;
const ANSWERS = cellsOf("procurements", "status", ...DEMAND_COLUMNS.map(({ key }) => key));

/** The procurements: which demands each makes, leaves out and has not answered, and why. */
export const procurements = defineRegisterReport({
  id: "procurements",
  text: TEXT,
  register: "procurements",
  sections: (input, data) => {
    const { language } = input;
    const facts = procurementFacts(input, data);
    const gaps = [...lacking(data, ["agreementForm", "status"]), ...facts.lacking].map((column) =>
      columnMissingText("procurements", column, language),
    );
    return [
      keyFigures(input, facts),
      countTable(data, { column: "agreementForm", title: TEXT.byForm, language, chart: "doughnut" }),
      countTable(data, { column: "status", title: TEXT.byStatus, language }),
      byDemand(input, facts),
      packageTable(input, facts),
      deviationTable(input, facts),
      missingTable(input, facts),
      ...closingSections(input, REGISTERS, gaps),
    ];
  },
});

function keyFigures(input: ReportInput, { data, demands, lacking: absent, active }: ProcurementFacts): FiguresSection {
  const { language } = input;
  const figure = (
    label: keyof typeof TEXT,
    own: readonly Procurement[] | undefined,
    column: ColumnKey<"procurements">,
    from: FigureSource,
    note?: string,
  ): Figure => {
    const made = countFigure(TEXT[label][language], own?.length, language, from, note);
    return linked(made, own?.[0] && { register: "procurements", row: own[0].row, column });
  };
  const some = demands.length > 0;
  const deviating = active.filter(({ leftOut }) => leftOut.length > 0);
  const complete = active.filter(({ leftOut, unanswered }) => leftOut.length + unanswered.length === 0);
  return {
    kind: "figures",
    title: SHARED.keyFigures[language],
    figures: [
      countFigure(TEXT.procurements[language], liveRowCount(data, "procurementId"), language, recordsOf("procurements")),
      figure("active", active, "procurementId", cellsOf("procurements", "status"), TEXT.activeNote[language]),
      // A demand without a column has no answer that anybody can see.
      figure("complete", absent.length > 0 ? undefined : complete, "procurementId", ANSWERS, TEXT.completeNote[language]),
      figure("deviating", some ? deviating : undefined, "deviation", ANSWERS),
      figure("unjustified", some ? deviating.filter(({ justified }) => !justified) : undefined, "deviation", [
        ...ANSWERS,
        ...cellsOf("procurements", "deviation"),
      ]),
      figure("unanswered", some ? active.filter(({ unanswered }) => unanswered.length > 0) : undefined, "procurementId", ANSWERS),
      ...findingFigures(input, REGISTERS),
    ],
  };
}
