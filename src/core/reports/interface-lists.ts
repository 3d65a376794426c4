import { chainOf } from "../dependencies/chain-text";
import { flowText } from "../dependencies/flow-texts";
import { LEGEND } from "../dependencies/highlight-texts";
import { rowNames } from "../dependencies/row-names";
import { untiedKind, whyMarked } from "../dependencies/why-marked";
import type { CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import { TEXT } from "./interfaces-and-conditions.text";
import type { PlanValue, TableSection } from "./plan";
import type { SystemFacts } from "./system-facts";

/** Systems wanted in SAPA that lack at least one condition, with the missing conditions. */
export function lackingTable({ systems, conditions, input }: SystemFacts): TableSection | undefined {
  if (systems === undefined || conditions === undefined) return undefined;
  const { language } = input;
  const nameOf = new Map(input.conditions.map((condition) => [condition.id, condition.name[language]]));
  return {
    kind: "table",
    title: TEXT.lackingSystems[language],
    columns: [
      { key: "id", label: TEXT.systemId[language], format: "text" },
      { key: "name", label: TEXT.systemName[language], format: "text" },
      { key: "department", label: TEXT.department[language], format: "text" },
      { key: "missing", label: TEXT.missingConditions[language], format: "count" },
      { key: "list", label: TEXT.lackingList[language], format: "text" },
    ],
    rows: [...conditions.values()].flatMap(({ row, results }) => {
      const missing = results.filter((result) => result.status === "missing");
      if (missing.length === 0) return [];
      return [
        {
          id: cell(systems, "systemId", row),
          name: cell(systems, "systemName", row),
          department: cell(systems, "department", row),
          missing: { value: missing.length },
          list: { value: missing.map((result) => nameOf.get(result.condition) ?? result.condition).join(", ") },
        },
      ];
    }),
    empty: TEXT.noneLacking[language],
  };
}

/** Every direct and indirect system with its way to KMD Sag. */
export function dependentsTable({
  systems,
  dependency,
  dependenciesUnknown,
  dependenciesPartial,
  input,
}: SystemFacts): TableSection | undefined {
  if (systems === undefined || dependenciesUnknown) return undefined;
  const { language } = input;
  const names = new Map([...dependency].reverse().map((system) => [system.system, system.name]));
  const ordered = (["direct", "indirect"] as const).flatMap((kind) => dependency.filter((system) => system.kind === kind));
  return {
    kind: "table",
    title: TEXT.dependents[language],
    columns: [
      { key: "id", label: TEXT.systemId[language], format: "text" },
      { key: "name", label: TEXT.systemName[language], format: "text" },
      { key: "department", label: TEXT.department[language], format: "text" },
      { key: "kind", label: TEXT.kind[language], format: "text" },
      { key: "flow", label: TEXT.flow[language], format: "text" },
      { key: "chain", label: TEXT.chain[language], format: "text" },
    ],
    rows: ordered.map((system) => ({
      id: { value: system.system },
      name: { value: system.name },
      department: cell(systems, "department", system.row),
      kind: { value: LEGEND.kinds[system.kind === "direct" ? "direct" : "indirect"].label[language] },
      flow: { value: flowText(system.flows, language) },
      chain: { value: chainOf(system, system.name, (id) => names.get(id) ?? id) },
    })),
    empty: (dependenciesPartial ? LEGEND.emptyIncomplete : TEXT.noDependents)[language],
  };
}

/** Systems that are not known to depend on KMD Sag or not, and those with a planned interface or a conversion only: with why. */
export function notTodayTable({ systems, dependency, dependenciesUnknown, input }: SystemFacts): TableSection | undefined {
  if (systems === undefined || dependenciesUnknown) return undefined;
  const { language } = input;
  const names = rowNames(input.data.registers);
  const listed = (["unknown", "later"] as const).flatMap((kind) =>
    dependency.filter((system) => untiedKind(system) === kind).map((system) => ({ kind, system })),
  );
  return {
    kind: "table",
    title: TEXT.notToday[language],
    columns: [
      { key: "id", label: TEXT.systemId[language], format: "text" },
      { key: "name", label: TEXT.systemName[language], format: "text" },
      { key: "department", label: TEXT.department[language], format: "text" },
      { key: "kind", label: TEXT.kind[language], format: "text" },
      { key: "why", label: TEXT.whyUnknown[language], format: "text" },
    ],
    rows: listed.map(({ kind, system }) => ({
      id: { value: system.system },
      name: { value: system.name },
      department: cell(systems, "department", system.row),
      kind: { value: LEGEND.kinds[kind].label[language] },
      why: { value: whyMarked(system, kind, names, language) },
    })),
    empty: TEXT.noneNotToday[language],
  };
}

/** Interfaces with KMD Sag about which nothing has been decided. */
export function awaitingTable({ interfaces, awaiting, input }: SystemFacts): TableSection | undefined {
  if (interfaces === undefined || awaiting === undefined) return undefined;
  const { language } = input;
  const columns = ["interfaceId", "sender", "receiver", "data", "responsible"] as const;
  const { end } = rowNames(input.data.registers);
  const shown = (key: (typeof columns)[number], row: number): PlanValue => {
    const written = cell(interfaces, key, row);
    return key === "sender" || key === "receiver" ? { value: end(String(written.value)) } : written;
  };
  return {
    kind: "table",
    title: TEXT.awaiting[language],
    columns: columns.map((key) => ({ key, label: TEXT[key][language], format: "text" })),
    rows: awaiting.map((row) => Object.fromEntries(columns.map((key) => [key, shown(key, row)]))),
    empty: TEXT.noneAwaiting[language],
  };
}

/** A cell as text; what is blank or not there stays blank. */
function cell<K extends string>(data: RegisterData<K>, column: NoInfer<K>, row: number): PlanValue {
  const value: CellValue = data.columns[column]?.[row] ?? "";
  return { value: String(value).trim() };
}
