import { fromSerial, OPEN_END } from "../identifiers/dates";
import { dependencyAnswer, FLOW_ANSWERS, flowAnswer, type FlowAnswer, type SystemDependency } from "../dependencies/dependency";
import { FLOW_TEXTS } from "../dependencies/flow-texts";
import type { RegisterOf } from "../registers/workbook-data";
import { factReader } from "../strategy/facts";
import { emptyText, firstOf } from "./count-table";
import { groupByText } from "./group-rows";
import { liveCount } from "./live-count";
import type { TableSection } from "./plan";
import type { ReportInput } from "./report";
import { groupLabel, judged } from "./shared-sections";
import { SHARED } from "./shared.text";
import type { SystemFacts } from "./system-facts";
import { TEXT } from "./systems-overview.text";

/** Systems, dependencies and yearly cost by department; undefined without the column. */
export function byDepartmentAndCost(facts: SystemFacts, systems: RegisterOf<"systems">): TableSection | undefined {
  if (systems.columns.department === undefined) return undefined;
  const { input, dependency, dependenciesUnknown } = facts;
  const { language } = input;
  const read = factReader("systems", systems, input.data.date1904);
  const groups = groupByText(systems, "department");
  const kind = (rows: readonly number[], of: "direct" | "indirect") =>
    judged(dependenciesUnknown ? undefined : rows.filter((row) => dependency[row]?.kind === of).length, language);
  const number = dependenciesUnknown ? "text" : "count";
  const costs = systems.columns.yearlyCost !== undefined;
  return {
    kind: "table",
    title: TEXT.byDepartment[language],
    columns: [
      { key: "department", label: TEXT.department[language], format: "text" },
      { key: "systems", label: TEXT.systems[language], format: "count" },
      { key: "direct", label: TEXT.direct[language], format: number },
      { key: "indirect", label: TEXT.indirect[language], format: number },
      ...(costs ? [{ key: "yearly", label: TEXT.yearlyShort[language], format: "money" as const }] : []),
    ],
    rows: groups.map((group) => ({
      department: { value: groupLabel(group, language, TEXT.noDepartment[language]) },
      systems: liveCount(systems, [{ column: "department", equals: group.value ?? "" }], group.rows.length),
      direct: kind(group.rows, "direct"),
      indirect: kind(group.rows, "indirect"),
      ...(costs ? { yearly: { value: group.rows.reduce((sum, row) => sum + (read.number("yearlyCost", row) ?? 0), 0) } } : {}),
    })),
    total: SHARED.total[language],
    empty: emptyText(systems, language),
    links: groups.map((group) => firstOf(group, systems, "department")),
    chart: { type: "bar", title: TEXT.byDepartment[language], labels: "department", values: ["systems"] },
  };
}

/** Systems by how they depend on KMD Sag; undefined where that is unknown. */
export function byDependency(
  { dependency, dependenciesUnknown, input }: SystemFacts,
  systems: RegisterOf<"systems">,
): TableSection | undefined {
  if (dependenciesUnknown) return undefined;
  const { language } = input;
  // KMD Sag's, SAPA's and the components' own rows depend on nothing, and are no systems that do without.
  const kindOf = (system: SystemDependency) => (system.is === undefined ? dependencyAnswer(system) : "noSystem");
  const groups = (["direct", "indirect", "none", "unknown", "noSystem"] as const)
    .map((kind) => ({ kind, of: dependency.filter((system) => kindOf(system) === kind) }))
    .map(({ kind, of }) => ({ kind, of, rows: of.map(({ row }) => row) }))
    .filter(({ kind, rows }) => ["direct", "indirect", "none"].includes(kind) || rows.length > 0);
  const flows = (of: readonly SystemDependency[], flow: FlowAnswer): { readonly value: number } => ({
    value: of.filter(({ kind, flows }) => kind !== "none" && flowAnswer(flows) === flow).length,
  });
  return {
    kind: "table",
    title: TEXT.byKind[language],
    columns: [
      { key: "kind", label: TEXT.kind[language], format: "text" },
      { key: "count", label: TEXT.systems[language], format: "count" },
      ...FLOW_ANSWERS.map((flow) => ({ key: flow, label: FLOW_TEXTS[flow][language], format: "count" as const })),
    ],
    rows:
      systems.rowCount === 0
        ? []
        : groups.map(({ kind, of, rows }) => ({
            kind: { value: TEXT.kinds[kind][language] },
            count: { value: rows.length },
            ...Object.fromEntries(FLOW_ANSWERS.map((flow) => [flow, flows(of, flow)])),
          })),
    total: SHARED.total[language],
    empty: emptyText(systems, language),
    links: systems.rowCount === 0 ? [] : groups.map((group) => firstOf(group, systems, "systemName")),
  };
}

/** Systems by the year in which their contract ends, years in order; undefined without the column. */
export function byContractEnd(input: ReportInput, systems: RegisterOf<"systems">): TableSection | undefined {
  if (systems.columns.contractEnd === undefined) return undefined;
  const { language, today } = input;
  const read = factReader("systems", systems, input.data.date1904);
  const groups = new Map<number, number[]>();
  for (let row = 0; row < systems.rowCount; row++) {
    const key = yearKey(read.date("contractEnd", row), today);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [row]);
    else own.push(row);
  }
  const ordered = [...groups].sort(([a], [b]) => a - b);
  return {
    kind: "table",
    title: TEXT.byEnd[language],
    columns: [
      { key: "year", label: TEXT.year[language], format: "text" },
      { key: "count", label: TEXT.systems[language], format: "count" },
    ],
    rows: ordered.map(([key, rows]) => ({ year: { value: yearLabel(key, language) }, count: { value: rows.length } })),
    total: SHARED.total[language],
    empty: emptyText(systems, language),
    links: ordered.map(([, rows]) => firstOf({ rows }, systems, "contractEnd")),
    chart: { type: "column", title: TEXT.byEnd[language], labels: "year", values: ["count"] },
  };
}

const ENDED = 0;
const OPEN = 10_000;
const UNKNOWN = 10_001;

/** Sorts contracts by their end: those that have ended first, then by year, then those without an end, then unknown ones. */
function yearKey(end: number | undefined, today: number): number {
  if (end === undefined) return UNKNOWN;
  if (end === OPEN_END) return OPEN;
  return end < today ? ENDED : fromSerial(end).year;
}

function yearLabel(key: number, language: ReportInput["language"]): string {
  const words = { [ENDED]: TEXT.ended, [OPEN]: TEXT.openEnd, [UNKNOWN]: TEXT.noEnd }[key];
  return words?.[language] ?? String(key);
}
