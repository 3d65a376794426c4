import type { ConditionStatus } from "../conditions/evaluate";
import { KMD_SAG } from "../model/components";
import { sourceName } from "../sources/source";
import type { ColumnKey } from "../registers";
import { choicesOf } from "../registers/choice-reader";
import { groupByChoice, groupByText, type RowGroup } from "./group-rows";
import { TEXT } from "./interfaces-and-conditions.text";
import { liveCount } from "./live-count";
import type { PlanValue, TableSection, ValueFormat, Where } from "./plan";
import { groupLabel, judged } from "./shared-sections";
import { SHARED } from "./shared.text";
import type { SystemFacts } from "./system-facts";

type Column = TableSection["columns"][number];

/** How ready each department is for SAPA; what depends on KMD Sag stands by department with the systems. Undefined without systems or their department column. */
export function byDepartment(facts: SystemFacts): TableSection | undefined {
  const { systems, conditions, input } = facts;
  if (systems?.columns.department === undefined) return undefined;
  const { language } = input;
  const isRequestKnown = systems.columns.wantedInSapa !== undefined;
  // A column that can't be evaluated is text: a total of it would read as a counted 0.
  const number = (known: boolean): ValueFormat => (known ? "count" : "text");
  const wanted = isRequestKnown
    ? new Set(groupByChoice("systems", systems, "wantedInSapa").find((group) => group.value === "Ja")!.rows)
    : undefined;
  const ofWanted = (group: RowGroup, ready: boolean | undefined): number | undefined =>
    conditions && group.rows.filter((row) => conditions.has(row) && conditions.get(row)!.ready === ready).length;
  return {
    kind: "table",
    title: TEXT.byDepartment[language],
    columns: [
      { key: "department", label: TEXT.department[language], format: "text" },
      { key: "wanted", label: TEXT.wanted[language], format: number(isRequestKnown) },
      { key: "ready", label: TEXT.ready[language], format: number(conditions !== undefined) },
      { key: "notReady", label: TEXT.notReady[language], format: number(conditions !== undefined) },
      { key: "unknown", label: TEXT.unknownReady[language], format: number(conditions !== undefined) },
      { key: "missingConditions", label: TEXT.missingConditions[language], format: number(conditions !== undefined) },
    ],
    rows: groupByText(systems, "department").map((group) => {
      const here: Where<ColumnKey<"systems">> = { column: "department", equals: group.value ?? "" };
      const wantedHere = wanted && group.rows.filter((row) => wanted.has(row)).length;
      const missing =
        conditions &&
        group.rows.reduce(
          (sum, row) => sum + (conditions.get(row)?.results.filter((result) => result.status === "missing").length ?? 0),
          0,
        );
      return {
        department: { value: groupLabel(group, language, TEXT.noDepartment[language]) },
        wanted:
          wantedHere === undefined
            ? judged(undefined, language)
            : liveCount(systems, [here, { column: "wantedInSapa", equals: "Ja" }], wantedHere),
        ready: judged(ofWanted(group, true), language),
        notReady: judged(ofWanted(group, false), language),
        unknown: judged(ofWanted(group, undefined), language),
        missingConditions: judged(missing, language),
      };
    }),
    total: SHARED.total[language],
    empty: TEXT.noSystems[language],
  };
}

/** One row per condition of the catalogue, whose source says component and version; undefined where no condition can be evaluated. */
export function byCondition({ conditions, input }: SystemFacts): TableSection | undefined {
  if (conditions === undefined) return undefined;
  const { language } = input;
  const results = [...conditions.values()].flatMap((system) => system.results);
  return {
    kind: "table",
    title: TEXT.byCondition[language],
    columns: [
      { key: "condition", label: TEXT.condition[language], format: "text" },
      { key: "applies", label: TEXT.applies[language], format: "count" },
      { key: "met", label: TEXT.met[language], format: "count" },
      { key: "undecided", label: TEXT.undecided[language], format: "count" },
      { key: "missing", label: TEXT.missing[language], format: "count" },
      { key: "unknown", label: TEXT.unknown[language], format: "count" },
      { key: "source", label: TEXT.source[language], format: "text" },
    ],
    rows: input.conditions.map((condition) => {
      const own = results.filter((result) => result.condition === condition.id);
      const count = (status: ConditionStatus): PlanValue => ({ value: own.filter((result) => result.status === status).length });
      return {
        condition: { value: condition.name[language] },
        applies: { value: own.filter((result) => result.status !== "notApplicable").length },
        met: count("met"),
        undecided: { value: own.filter((result) => result.status === "met" && result.undecided).length },
        missing: count("missing"),
        unknown: count("unknown"),
        source: { value: sourceName(condition.source, language) },
      };
    }),
    empty: TEXT.noConditions[language],
  };
}

/** Interfaces by component (rows) and decision (columns); undefined where one of the columns is not there. */
export function byComponent({ interfaces, input }: SystemFacts): TableSection | undefined {
  if (interfaces?.columns.component === undefined || interfaces.columns.decision === undefined) return undefined;
  const { language } = input;
  const decisions = choicesOf("interfaces", "decision").map((choice) => choice.value);
  const decisionOf = new Map<number, string>();
  for (const group of groupByChoice("interfaces", interfaces, "decision"))
    if (group.value !== null) for (const row of group.rows) decisionOf.set(row, group.value);
  const groups = groupByChoice("interfaces", interfaces, "component").filter((group) => group.rows.length > 0 || group.value === KMD_SAG);
  const decisionColumns: Column[] = decisions.map((decision) => ({ key: decision, label: decision, format: "count" }));
  return {
    kind: "table",
    title: TEXT.byComponent[language],
    columns: [
      { key: "component", label: TEXT.component[language], format: "text" },
      ...decisionColumns,
      { key: "other", label: TEXT.otherDecision[language], format: "count" },
      { key: "all", label: TEXT.all[language], format: "count" },
    ],
    rows:
      interfaces.rowCount === 0
        ? []
        : groups.map((group) => {
            const here: Where<ColumnKey<"interfaces">>[] =
              group.why === "unreadable" ? [] : [{ column: "component", equals: group.value ?? "" }];
            const count = (where: readonly Where<ColumnKey<"interfaces">>[], rows: readonly number[]): PlanValue =>
              here.length === 0 ? { value: rows.length } : liveCount(interfaces, [...here, ...where], rows.length);
            return {
              component: { value: groupLabel(group, language) },
              ...Object.fromEntries(
                decisions.map((decision) => [
                  decision,
                  count(
                    [{ column: "decision", equals: decision }],
                    group.rows.filter((row) => decisionOf.get(row) === decision),
                  ),
                ]),
              ),
              other: { value: group.rows.filter((row) => !decisionOf.has(row)).length },
              all: count([], group.rows),
            };
          }),
    total: SHARED.total[language],
    empty: TEXT.noInterfaces[language],
  };
}
