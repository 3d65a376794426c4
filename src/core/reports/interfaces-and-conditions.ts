import { analysisGaps } from "../dependencies/incomplete";
import { cellsOf, type FigureSource, recordsOf } from "../figures/figure-source";
import { DEPENDENCY_SOURCE, READINESS_SOURCE } from "../strategy/figure-sources";
import { type ChoiceReader, choiceReader } from "../registers/choice-reader";
import { type ChoiceOf, type ChoiceKey, columnSpec, registerSpec } from "../registers";
import { formatMessage } from "../text/format-message";
import { byComponent, byCondition, byDepartment } from "./condition-tables";
import { awaitingTable, dependentsTable, lackingTable, notTodayTable } from "./interface-lists";
import { strategyTables } from "./interface-strategy-tables";
import { TEXT } from "./interfaces-and-conditions.text";
import { liveCount, liveRowCount } from "./live-count";
import type { FiguresSection, PlanValue } from "./plan";
import { closingSections, countFigure, findingFigures, registerMissingNote } from "./shared-sections";
import { SHARED } from "./shared.text";
import { agreementTable, blockerTable } from "./strategy-tables";
import { systemFacts, type SystemFacts } from "./system-facts";
import { defineReport } from "./define-report";
import type { RegisterData } from "../model/register-data";
import { onSheetOnly } from "./cut-for-print";

const REGISTERS = ["systems", "interfaces"] as const;
const KMD_INTERFACES = [
  ...cellsOf("systems", "systemId", "systemName"),
  ...cellsOf("interfaces", "sender", "receiver", "component", "horizon", "decision"),
];

/** Which systems depend on KMD Sag, which are ready for SAPA, and the obstacles. */
export const interfacesAndConditions = defineReport({
  id: "interfaces-and-conditions",
  text: TEXT,
  needs: REGISTERS,
  sections: (input) => {
    const { language } = input;
    const facts = systemFacts(input);
    const { systems, interfaces, conditions } = facts;
    return [
      keyFigures(facts),
      systems === undefined ? registerMissingNote("systems", language) : undefined,
      interfaces === undefined ? registerMissingNote("interfaces", language) : undefined,
      systems !== undefined && conditions === undefined ? { kind: "note", tone: "warning", text: TEXT.wantedUnknown[language] } : undefined,
      byDepartment(facts),
      byCondition(facts),
      lackingTable(facts),
      // The picture of the dependencies is printed.
      onSheetOnly(dependentsTable(facts)),
      notTodayTable(facts),
      ...(facts.dependenciesUnknown ? [] : [blockerTable(input)]),
      byComponent(facts),
      ...(interfaces === undefined ? [] : strategyTables(input, interfaces)),
      awaitingTable(facts),
      ...(interfaces?.columns.serviceAgreement === undefined ? [] : [agreementTable(input)]),
      ...closingSections(input, REGISTERS, gaps(facts)),
    ];
  },
});

function keyFigures(facts: SystemFacts): FiguresSection {
  const { input, systems, interfaces, conditions } = facts;
  const { language } = input;
  const count = (label: keyof typeof TEXT, from: FigureSource, value: Parameters<typeof countFigure>[1], note?: string) =>
    countFigure(TEXT[label][language], value, language, from, note);
  const dependent = (kind: "direct" | "indirect"): number | undefined =>
    facts.dependenciesUnknown ? undefined : facts.dependency.filter((system) => system.kind === kind).length;
  const lowerBound = facts.dependenciesPartial && !facts.dependenciesUnknown ? TEXT.lowerBound[language] : undefined;
  const judged = conditions === undefined ? undefined : [...conditions.values()];
  return {
    kind: "figures",
    title: SHARED.keyFigures[language],
    figures: [
      count("systems", recordsOf("systems"), systems && liveRowCount(systems, "systemId")),
      count("direct", DEPENDENCY_SOURCE, dependent("direct"), lowerBound),
      count("indirect", DEPENDENCY_SOURCE, dependent("indirect"), lowerBound),
      count("interfaces", recordsOf("interfaces"), interfaces && liveRowCount(interfaces, "interfaceId")),
      count("current", cellsOf("interfaces", "horizon"), choiceCount(facts, "interfaces", "horizon", "Nuværende")),
      count("future", cellsOf("interfaces", "horizon"), choiceCount(facts, "interfaces", "horizon", "Fremtidig")),
      count("kmdInterfaces", KMD_INTERFACES, interfaces === undefined ? undefined : input.dependencies.directInterfaceRows.length),
      count("kmdAwaiting", KMD_INTERFACES, facts.awaiting?.length),
      count("wanted", cellsOf("systems", "wantedInSapa"), choiceCount(facts, "systems", "wantedInSapa", "Ja")),
      count("ready", READINESS_SOURCE, judged?.filter((system) => system.ready === true).length, judged && TEXT.readyNote[language]),
      count("notReady", READINESS_SOURCE, judged?.filter((system) => system.ready === false).length),
      count("unknownReady", READINESS_SOURCE, judged?.filter((system) => system.ready === undefined).length),
      count(
        "unsettled",
        cellsOf("systems", "systemId", "systemName", "wantedInSapa"),
        systems?.columns.wantedInSapa === undefined ? undefined : facts.unsettled.length,
      ),
      ...findingFigures(input, REGISTERS),
    ],
  };
}

/** Rows with a value of a closed list; undefined where the column is not there. */
function choiceCount<R extends (typeof REGISTERS)[number], K extends ChoiceKey<R>>(
  facts: SystemFacts,
  register: R,
  column: K,
  value: ChoiceOf<R, K>,
): PlanValue | undefined {
  const data: RegisterData | undefined = facts[register];
  const cells = data?.columns[column];
  if (data === undefined || cells === undefined) return undefined;
  const read: ChoiceReader = choiceReader(register, column as string);
  return liveCount(data, [{ column, equals: value }], cells.filter((cell) => read(cell) === value).length);
}

/** The causes of an answer that is too small or impossible, as sentences. */
function gaps({ input, conditionsIncomplete }: SystemFacts): string[] {
  const { language, dependencies } = input;
  return [
    ...analysisGaps(dependencies, language),
    ...conditionsIncomplete.map(({ register, column }) => {
      const title = registerSpec(register).title[language];
      return column === undefined
        ? formatMessage(TEXT.conditionsRegisterMissing[language], language, { register: title })
        : formatMessage(TEXT.conditionsMissing[language], language, {
            register: title,
            column: columnSpec(register, column).header[language],
          });
    }),
  ];
}
