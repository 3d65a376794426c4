import { REGISTERS } from "../registers";
import { formatMessage } from "../text/format-message";
import { casesByAction } from "./management-cases";
import { areasByRouteAndWave, nextDecisions, processTable, readinessByDepartment } from "./management-tables";
import { TEXT } from "./management.text";
import type { Figure, FiguresSection, RowLink, Section } from "./plan";
import type { Report, ReportInput } from "./report";
import { countFigure, dayFigure, findingFigures, runStamp } from "./shared-sections";
import { SHARED } from "./shared.text";
import { kmdFigures, riskTable } from "./strategy-tables";
import { systemFacts } from "./system-facts";

const MOST_TOLD = 5;

/** What a steering group asks, on one page: how far, how ready, what is left, what may go wrong and what must be decided next. */
export const management: Report = {
  id: "management",
  title: TEXT.title,
  needs: REGISTERS.map(({ id }) => id),
  build: (input) => {
    const { language } = input;
    const sections: (Section | undefined)[] = [
      keyFigures(input),
      processTable(input),
      readinessByDepartment(input),
      areasByRouteAndWave(input),
      casesByAction(input),
      { ...riskTable(input, MOST_TOLD), title: TEXT.risks[language] },
      nextDecisions(input, MOST_TOLD),
    ];
    return {
      id: "management",
      sheetName: TEXT.sheetName[language],
      title: TEXT.title[language],
      ...(input.settings.municipality === "" ? {} : { subtitle: input.settings.municipality }),
      sections: sections.filter((section) => section !== undefined),
      stamp: runStamp(input),
      onePage: true,
    };
  },
};

function keyFigures(input: ReportInput): FiguresSection {
  const { language, strategy } = input;
  const { plan, cost } = strategy;
  const late = plan.finish !== undefined && plan.deadline !== undefined && plan.finish > plan.deadline;
  const finishNote = plan.finish === undefined ? TEXT.finishNote : late ? TEXT.afterDeadline : undefined;
  return {
    kind: "figures",
    title: SHARED.keyFigures[language],
    figures: [
      ...kmdFigures(input),
      dayFigure(TEXT.finish[language], plan.finish, language, finishNote?.[language]),
      dependentFigure(input),
      cost.perMonth === undefined
        ? countFigure(TEXT.perMonth[language], undefined, language)
        : { label: TEXT.perMonth[language], value: { value: cost.perMonth }, format: "money" },
      errorFigure(input),
    ],
  };
}

function linked(figure: Figure, link: RowLink | undefined): Figure {
  return link === undefined ? figure : { ...figure, link };
}

function dependentFigure(input: ReportInput): Figure {
  const { language } = input;
  const { dependency, dependenciesUnknown } = systemFacts(input);
  if (dependenciesUnknown) return countFigure(TEXT.dependent[language], undefined, language);
  const rows = (kind: "direct" | "indirect"): number[] => dependency.filter((system) => system.kind === kind).map(({ row }) => row);
  const [direct, indirect] = [rows("direct"), rows("indirect")];
  const note = formatMessage(TEXT.dependentNote[language], language, { direct: direct.length, indirect: indirect.length });
  const first = direct[0] ?? indirect[0];
  return linked(
    countFigure(TEXT.dependent[language], direct.length + indirect.length, language, note),
    first === undefined ? undefined : { register: "systems", row: first, column: "systemName" },
  );
}

/** As the other summaries count them: where no rule has run, nothing is judged. */
function errorFigure(input: ReportInput): Figure {
  const { language } = input;
  const [errors, warnings] = findingFigures(
    input,
    REGISTERS.map(({ id }) => id),
  );
  const count = warnings!.value.value;
  const { value, format } = errors!;
  return {
    label: TEXT.errors[language],
    value,
    format,
    ...(typeof count === "number" ? { note: formatMessage(TEXT.errorsNote[language], language, { warnings: count }) } : {}),
  };
}
