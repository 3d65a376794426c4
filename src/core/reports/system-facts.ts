import { evaluateConditions, type SystemConditions } from "../conditions/evaluate";
import type { SystemDependency } from "../dependencies/dependency";
import { choiceReader } from "../registers/choice-reader";
import type { RegisterOf } from "../registers/workbook-data";
import type { ReportInput } from "./report";

/** The summaries' facts on systems and interfaces, computed once. Undefined = it would be a guess. */
export interface SystemFacts {
  readonly input: ReportInput;
  readonly systems: RegisterOf<"systems"> | undefined;
  readonly interfaces: RegisterOf<"interfaces"> | undefined;
  /** By data row of the system. */
  readonly dependency: readonly SystemDependency[];
  /** Only systems wanted in SAPA, by data row; undefined where wantedInSapa or conditions can't be evaluated at all. */
  readonly conditions: ReadonlyMap<number, SystemConditions> | undefined;
  readonly unsettled: readonly number[];
  readonly conditionsIncomplete: ReturnType<typeof evaluateConditions>["incomplete"];
  /** Neither the own column nor any interface can be read, so "none" would be a guess. */
  readonly dependenciesUnknown: boolean;
  /** Something is missing, so there may be more dependencies than counted. */
  readonly dependenciesPartial: boolean;
  /** Data rows of interfaces with KMD Sag without a decision (Afventer, blank, unreadable); undefined without the column. */
  readonly awaiting: readonly number[] | undefined;
}

export function systemFacts(input: ReportInput): SystemFacts {
  const { systems, interfaces } = input.data.registers;
  const evaluation = evaluateConditions(systems, interfaces, input.conditions);
  const { dependencies } = input;
  const incomplete = new Set(dependencies.incomplete);
  const noEnds = incomplete.has("interfaces") || (incomplete.has("interfaces.sender") && incomplete.has("interfaces.receiver"));
  const isRequestKnown = systems?.columns.wantedInSapa !== undefined;
  return {
    input,
    systems,
    interfaces,
    dependency: dependencies.systems,
    conditions:
      isRequestKnown && !evaluation.incomplete.some(({ register, column }) => register === "interfaces" || column === undefined)
        ? new Map(evaluation.systems.map((system) => [system.row, system]))
        : undefined,
    unsettled: isRequestKnown ? evaluation.unsettled : [],
    conditionsIncomplete: evaluation.incomplete,
    dependenciesUnknown: systems === undefined || (noEnds && incomplete.has("systems.integratesKmdSag")),
    dependenciesPartial:
      incomplete.size > 0 ||
      dependencies.unknownEnds.length > 0 ||
      dependencies.ambiguousEnds.length > 0 ||
      dependencies.systems.some(({ doubt }) => doubt !== undefined),
    awaiting: awaitingRows(input),
  };
}

function awaitingRows({ data, dependencies }: ReportInput): number[] | undefined {
  const decisions = data.registers.interfaces?.columns.decision;
  if (decisions === undefined) return undefined;
  const read = choiceReader("interfaces", "decision");
  const decided = new Set(["Bevares", "Omlægges", "Nedlægges"]);
  return dependencies.directInterfaceRows.filter((row) => !decided.has(read(decisions[row]!) ?? ""));
}
