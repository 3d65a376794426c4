import type { RegisterOf } from "../registers/workbook-data";
import type { PlannedArea } from "../strategy/strategy";
import { formatMessage } from "../text/format-message";
import { firstOf, groupsOf } from "./count-table";
import { TEXT } from "./exit-strategy.text";
import { groupByText, type RowGroup } from "./group-rows";
import { liveCount } from "./live-count";
import type { PlanValue, RowLink, TableSection } from "./plan";
import type { ReportInput } from "./report";
import { groupLabel } from "./shared-sections";
import { SHARED } from "./shared.text";
import { dayValue } from "./strategy-tables";

/** Areas and their cases by route; undefined without the column. */
export function byRoute(input: ReportInput, caseAreas: RegisterOf<"caseAreas">): TableSection | undefined {
  return breakdown(
    input,
    caseAreas,
    "route",
    TEXT.byRoute[input.language],
    TEXT.route[input.language],
    TEXT.noRoute[input.language],
    "doughnut",
  );
}

export function byAreaDepartment(input: ReportInput, caseAreas: RegisterOf<"caseAreas">): TableSection | undefined {
  const { language } = input;
  return breakdown(
    input,
    caseAreas,
    "department",
    TEXT.byDepartment[language],
    TEXT.department[language],
    TEXT.noDepartment[language],
    "bar",
  );
}

function breakdown(
  input: ReportInput,
  caseAreas: RegisterOf<"caseAreas">,
  column: "route" | "department",
  title: string,
  label: string,
  blank: string,
  chart: "doughnut" | "bar",
): TableSection | undefined {
  if (caseAreas.columns[column] === undefined) return undefined;
  const { language } = input;
  const groups: RowGroup[] =
    caseAreas.rowCount === 0 ? [] : column === "department" ? groupByText(caseAreas, column) : groupsOf(caseAreas, column);
  return {
    kind: "table",
    title,
    columns: [
      { key: "label", label, format: "text" },
      { key: "areas", label: TEXT.areas[language], format: "count" },
      { key: "open", label: TEXT.open[language], format: "count" },
      { key: "closed", label: TEXT.closed[language], format: "count" },
    ],
    rows: groups.map((group) => ({
      label: { value: groupLabel(group, language, blank) },
      areas:
        group.why === "unreadable"
          ? { value: group.rows.length }
          : liveCount(caseAreas, [{ column, equals: group.value ?? "" }], group.rows.length),
      open: sumOf(input, group.rows, "open"),
      closed: sumOf(input, group.rows, "closed"),
    })),
    total: SHARED.total[language],
    empty: TEXT.none[language],
    links: groups.map((group) => firstOf(group, caseAreas, column)),
    chart: { type: chart, title, labels: "label", values: ["areas"] },
  };
}

/** Areas by wave with its span; those that have moved and those that can't be planned are apart, so that every area is in one row. */
export function byWave(input: ReportInput): TableSection {
  const { language, strategy } = input;
  const { areas, plan } = strategy;
  const inPlan = plan.areas.filter(({ state }) => state === "planned" || state === "stays");
  const numbers = [...new Set(inPlan.map(({ wave }) => wave!))].sort((a, b) => a - b);
  const groups = [
    ...numbers.map((number) => ({
      label: formatMessage(TEXT.waveNumber[language], language, { number: String(number) }),
      members: inPlan.filter(({ wave }) => wave === number),
    })),
    ...(["unplanned", "moved"] as const).map((state) => ({
      label: TEXT.states[state][language],
      members: plan.areas.filter((area) => area.state === state),
    })),
  ].filter(({ members }) => members.length > 0);
  return {
    kind: "table",
    title: TEXT.byWave[language],
    columns: [
      { key: "label", label: TEXT.wave[language], format: "text" },
      { key: "areas", label: TEXT.areas[language], format: "count" },
      { key: "open", label: TEXT.open[language], format: "count" },
      { key: "closed", label: TEXT.closed[language], format: "count" },
      { key: "start", label: TEXT.start[language], format: "date" },
      { key: "end", label: TEXT.end[language], format: "date" },
    ],
    rows: groups.map(({ label, members }) => {
      const rows = members.map(({ area }) => areas[area]!.row);
      return {
        label: { value: label },
        areas: { value: members.length },
        open: sumOf(input, rows, "open"),
        closed: sumOf(input, rows, "closed"),
        start: dayValue(extreme(members, "start", Math.min)),
        end: dayValue(extreme(members, "end", Math.max)),
      };
    }),
    total: SHARED.total[language],
    empty: TEXT.none[language],
    links: groups.map(({ members }): RowLink => ({ register: "caseAreas", row: areas[members[0]!.area]!.row, column: "wave" })),
    chart: { type: "column", title: TEXT.byWave[language], labels: "label", values: ["areas"] },
  };
}

/** Cases of areas as far as their numbers can be read. */
function sumOf({ strategy }: ReportInput, rows: readonly number[], key: "open" | "closed"): PlanValue {
  return { value: rows.reduce((sum, row) => sum + (strategy.areas[row]![key] ?? 0), 0) };
}

function extreme(members: readonly PlannedArea[], key: "start" | "end", pick: (a: number, b: number) => number): number | undefined {
  const days = members.flatMap((area) => area[key] ?? []);
  return days.length === 0 ? undefined : days.reduce((a, b) => pick(a, b));
}
