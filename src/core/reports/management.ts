import { NO_CELLS } from "../figures/figure-source";
import { REGISTERS } from "../registers";
import { AREA_DATES_SOURCE, DEPENDENCY_SOURCE } from "../strategy/figure-sources";
import { formatMessage } from "../text/format-message";
import { defineReport } from "./define-report";
import { casesByAction } from "./management-cases";
import { areasByRouteAndWave, nextDecisions, processTable, readinessByDepartment } from "./management-tables";
import { TEXT } from "./management.text";
import type { Figure, FiguresSection } from "./plan";
import type { ReportInput } from "./report";
import { countFigure, dayFigure, findingFigures, linked } from "./shared-sections";
import { SHARED } from "./shared.text";
import { delayFigure, kmdFigures, riskTable } from "./strategy-tables";
import { systemFacts } from "./system-facts";

const ALL = REGISTERS.map(({ id }) => id);
const MOST_LISTED = 5;

/** A steering group's questions, on one page: how far, how ready, the rest, the risks and the next decisions. */
export const management = defineReport({
  id: "management",
  text: TEXT,
  subtitle: ({ settings }) => (settings.municipality === "" ? undefined : settings.municipality),
  onePage: true,
  needs: ALL,
  sections: (input) => [
    keyFigures(input),
    processTable(input),
    readinessByDepartment(input),
    areasByRouteAndWave(input),
    casesByAction(input),
    { ...riskTable(input, MOST_LISTED), title: TEXT.risks[input.language] },
    nextDecisions(input, MOST_LISTED),
  ],
});

function keyFigures(input: ReportInput): FiguresSection {
  const { language, strategy } = input;
  const { plan } = strategy;
  const late = plan.finish !== undefined && plan.deadline !== undefined && plan.finish > plan.deadline;
  const finishNote = plan.finish === undefined ? TEXT.finishNote : late ? TEXT.afterDeadline : undefined;
  return {
    kind: "figures",
    title: SHARED.keyFigures[language],
    figures: [
      ...kmdFigures(input),
      dayFigure(TEXT.finish[language], plan.finish, language, AREA_DATES_SOURCE, finishNote?.[language]),
      dependentFigure(input),
      delayFigure(input, TEXT.perMonth),
      errorFigure(input),
    ],
  };
}

function dependentFigure(input: ReportInput): Figure {
  const { language } = input;
  const { dependency, dependenciesUnknown } = systemFacts(input);
  if (dependenciesUnknown) return countFigure(TEXT.dependent[language], undefined, language, DEPENDENCY_SOURCE);
  const rows = (kind: "direct" | "indirect"): number[] => dependency.filter((system) => system.kind === kind).map(({ row }) => row);
  const [direct, indirect] = [rows("direct"), rows("indirect")];
  const note = formatMessage(TEXT.dependentNote[language], language, { direct: direct.length, indirect: indirect.length });
  const first = direct[0] ?? indirect[0];
  return linked(
    countFigure(TEXT.dependent[language], direct.length + indirect.length, language, DEPENDENCY_SOURCE, note),
    first === undefined ? undefined : { register: "systems", row: first, column: "systemName" },
  );
}

/** As the other summaries count them: where no rule has run, nothing is evaluated. */
function errorFigure(input: ReportInput): Figure {
  const { language } = input;
  const [errors, warnings] = findingFigures(input, ALL);
  const count = warnings!.value.value;
  const { value, format } = errors!;
  return {
    label: TEXT.errors[language],
    value,
    format,
    from: NO_CELLS,
    ...(typeof count === "number" ? { note: formatMessage(TEXT.errorsNote[language], language, { warnings: count }) } : {}),
  };
}
