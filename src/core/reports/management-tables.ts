import { PILLARS } from "../process/diagram";
import { nextMeasure, percentDone, type ActivityCompletion } from "../process/completion";
import { isMoving, UNDECIDED_ROUTE } from "../strategy/area";
import { formatReason } from "../strategy/format-reason";
import type { NextDecision, PlannedArea, SystemReadiness } from "../strategy/strategy";
import { formatMessage } from "../text/format-message";
import { TEXT } from "./management.text";
import { activityLink } from "./activity-link";
import type { TableSection } from "./plan";
import type { ReportInput } from "./report";
import { SHARED } from "./shared.text";
import { decisionTable } from "./strategy-tables";
import { keyOf } from "../text/signs";

/** At most this many departments are named; a page holds no more. */
const MOST_DEPARTMENTS = 3;
/** At most this many waves have their own column. */
const MOST_WAVES = 3;

/** Each activity with how far it is and what comes next. */
export function processTable({ process, language }: ReportInput): TableSection {
  return {
    kind: "table",
    title: TEXT.process[language],
    columns: [
      { key: "pillar", label: TEXT.pillar[language], format: "text" },
      { key: "activity", label: TEXT.activity[language], format: "text" },
      { key: "share", label: TEXT.share[language], format: "percent" },
      { key: "next", label: TEXT.next[language], format: "text" },
    ],
    rows: process.activities.map((completion) => {
      const { activity, done, total } = completion;
      return {
        pillar: { value: PILLARS.find(({ id }) => id === activity.pillar)!.title[language] },
        activity: { value: `${activity.number}. ${activity.title[language]}` },
        share: { value: percentDone(done, total) / 100 },
        next: { value: nextStep(completion, language) },
      };
    }),
    empty: SHARED.none[language],
    links: process.activities.map(activityLink),
  };
}

function nextStep(completion: ActivityCompletion, language: ReportInput["language"]): string {
  const { state, lacking } = completion;
  if (state === "missing") return TEXT.missing[language];
  if (state === "empty") return TEXT.empty[language];
  const next = nextMeasure(completion);
  if (next !== undefined)
    return formatMessage(TEXT.nextMeasure[language], language, { title: next.title[language], left: next.left.length });
  return (lacking.length > 0 ? TEXT.lacking : TEXT.done)[language];
}

const STATES = ["ready", "planned", "lacking", "unknown"] as const satisfies readonly SystemReadiness["state"][];

/** Systems wanted in SAPA or target of an area, by department; those with most that are not ready are named. */
export function readinessByDepartment({ strategy, data, language }: ReportInput): TableSection | undefined {
  if (data.registers.systems === undefined) return undefined;
  const byDepartment = new Map<string, { name: string; own: SystemReadiness[] }>();
  for (const system of strategy.readiness) {
    // What is not to show in SAPA is neither ready for it nor lacks anything.
    if (system.state === "notShown") continue;
    const key = keyOf(system.department);
    const group = byDepartment.get(key) ?? { name: system.department || TEXT.noDepartment[language], own: [] };
    group.own.push(system);
    byDepartment.set(key, group);
  }
  const open = ({ own }: { own: SystemReadiness[] }): number => own.filter(({ state }) => state !== "ready").length;
  const groups = [...byDepartment.values()].sort((a, b) => open(b) - open(a) || a.own[0]!.row - b.own[0]!.row);
  const cut = groups.length > MOST_DEPARTMENTS + 1 ? MOST_DEPARTMENTS : groups.length;
  const rest = groups.slice(cut);
  const shown = [
    ...groups.slice(0, cut),
    ...(rest.length === 0
      ? []
      : [{ name: formatMessage(TEXT.others[language], language, { count: rest.length }), own: rest.flatMap(({ own }) => own) }]),
  ];
  return {
    kind: "table",
    title: TEXT.readiness[language],
    columns: [
      { key: "department", label: TEXT.department[language], format: "text" },
      { key: "systems", label: TEXT.systems[language], format: "count" },
      { key: "ready", label: TEXT.ready[language], format: "count" },
      { key: "planned", label: TEXT.planned[language], format: "count" },
      { key: "lacking", label: TEXT.lackingSystems[language], format: "count" },
      { key: "unknown", label: TEXT.unknown[language], format: "count" },
    ],
    rows: shown.map(({ name, own }) => ({
      department: { value: name },
      systems: { value: own.length },
      ...Object.fromEntries(STATES.map((of) => [of, { value: own.filter(({ state }) => state === of).length }])),
    })),
    total: SHARED.total[language],
    empty: TEXT.readinessEmpty[language],
    links: shown.map(({ own }) => ({
      register: "systems",
      row: (own.find(({ state }) => state !== "ready") ?? own[0]!).row,
      column: "wantedInSapa",
    })),
  };
}

/** Areas by what becomes of their cases and when; each area in one column of one row. */
export function areasByRouteAndWave({ strategy, data, language }: ReportInput): TableSection | undefined {
  if (data.registers.caseAreas === undefined) return undefined;
  const { areas, plan } = strategy;
  const dated = plan.areas.filter(({ state }) => state === "planned" || state === "stays");
  const numbers = [...new Set(dated.map(({ wave }) => wave!))].sort((a, b) => a - b);
  const own = numbers.slice(0, MOST_WAVES);
  const isDated = ({ state }: PlannedArea): boolean => state === "planned" || state === "stays";
  const columns: readonly { readonly key: string; readonly label: string; readonly has: (area: PlannedArea) => boolean }[] = [
    { key: "all", label: TEXT.all[language], has: () => true },
    { key: "moved", label: TEXT.moved[language], has: ({ state }) => state === "moved" },
    ...own.map((number) => ({
      key: `wave${number}`,
      label: formatMessage(TEXT.wave[language], language, { number: String(number) }),
      has: (area: PlannedArea) => isDated(area) && area.wave === number,
    })),
    ...(numbers.length > own.length
      ? [{ key: "later", label: TEXT.later[language], has: (area: PlannedArea) => isDated(area) && !own.includes(area.wave!) }]
      : []),
    { key: "unplanned", label: TEXT.unplanned[language], has: ({ state }) => state === "unplanned" },
  ];
  const routeOf = ({ area }: PlannedArea): "moving" | "staying" | "undecided" => {
    const { route } = areas[area]!;
    return isMoving(route) ? "moving" : route === undefined || route === UNDECIDED_ROUTE ? "undecided" : "staying";
  };
  const groups = (["moving", "staying", "undecided"] as const).map((route) => ({
    route,
    members: plan.areas.filter((area) => routeOf(area) === route),
  }));
  const shown = areas.length === 0 ? [] : groups;
  return {
    kind: "table",
    title: TEXT.areas[language],
    columns: [
      { key: "route", label: TEXT.route[language], format: "text" },
      ...columns.map(({ key, label }) => ({ key, label, format: "count" as const })),
    ],
    rows: shown.map(({ route, members }) => ({
      route: { value: TEXT[route][language] },
      ...Object.fromEntries(columns.map(({ key, has }) => [key, { value: members.filter(has).length }])),
    })),
    total: SHARED.total[language],
    empty: TEXT.noAreas[language],
    links: shown.map(({ members }) => {
      const first = members[0];
      return first && { register: "caseAreas", row: areas[first.area]!.row, column: "route" };
    }),
  };
}

/** The next decisions; those of one kind that are due the same day are listed as one, with their number. */
export function nextDecisions(input: ReportInput, most: number): TableSection {
  const { language, strategy } = input;
  const kinds = new Map<string, { first: NextDecision; count: number }>();
  for (const decision of strategy.decisions) {
    const key = `${decision.reason.id} ${decision.by ?? ""}`;
    const group = kinds.get(key);
    if (group === undefined) kinds.set(key, { first: decision, count: 1 });
    else group.count++;
  }
  const shown = [...kinds.values()].slice(0, most);
  const base = decisionTable(
    input,
    most,
    shown.map(({ first }) => first),
  );
  return {
    ...base,
    title: TEXT.decisions[language],
    columns: [
      base.columns[0]!,
      { key: "alike", label: TEXT.alike[language], format: "text" },
      { key: "decision", label: SHARED.decision[language], format: "text" },
    ],
    rows: shown.map(({ first, count }, i) => ({
      by: base.rows[i]!["by"]!,
      alike: { value: count },
      decision: { value: formatReason(first.reason, language) },
    })),
  };
}
