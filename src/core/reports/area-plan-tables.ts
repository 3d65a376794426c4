import { formatSerial } from "../identifiers/dates";
import type { Area } from "../strategy/area";
import { cellOf } from "../strategy/cells";
import { formatReason } from "../strategy/format-reason";
import { datesFrom } from "../strategy/plan-lines";
import { SCENARIO_NAMES } from "../strategy/scenario-texts";
import type { AreaAdvice, PlannedArea } from "../strategy/strategy";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import { TEXT } from "./exit-strategy.text";
import type { RowLink, TableSection } from "./plan";
import type { ReportInput } from "./report";
import { SHARED } from "./shared.text";
import { dayValue, namesOf } from "./strategy-tables";
import type { ColumnKey } from "../registers";

/** The steps that decide when the last area is out. */
export function pathTable({ strategy, language }: ReportInput): TableSection {
  const { criticalPath } = strategy.plan;
  return {
    kind: "table",
    title: TEXT.path[language],
    columns: [
      { key: "day", label: TEXT.day[language], format: "date" },
      { key: "step", label: TEXT.step[language], format: "text" },
    ],
    rows: criticalPath.map(({ date, reason }) => ({ day: dayValue(date), step: { value: formatReason(reason, language, date) } })),
    empty: TEXT.pathEmpty[language],
    links: criticalPath.map(cellOf),
  };
}

/** Every area on the calendar by wave and start; what can't be dated comes after, what has moved last. */
export function planTable(input: ReportInput): TableSection {
  const { language, strategy } = input;
  const { areas, plan } = strategy;
  const { system: nameOf } = namesOf(input);
  const rank = { planned: 0, stays: 0, unplanned: 1, moved: 2 } as const;
  const ordered = [...plan.areas].sort(
    (a, b) =>
      rank[a.state] - rank[b.state] ||
      (a.wave ?? Infinity) - (b.wave ?? Infinity) ||
      (a.start ?? Infinity) - (b.start ?? Infinity) ||
      a.area - b.area,
  );
  return {
    kind: "table",
    title: TEXT.plan[language],
    // The wave plan is a sheet of its own, which is printed.
    printed: 0,
    columns: [
      { key: "area", label: SHARED.area[language], format: "text" },
      { key: "wave", label: TEXT.wave[language], format: "text" },
      { key: "start", label: TEXT.start[language], format: "date" },
      { key: "end", label: TEXT.end[language], format: "date" },
      { key: "scenario", label: TEXT.scenario[language], format: "text" },
      { key: "target", label: TEXT.planTarget[language], format: "text" },
      { key: "waits", label: TEXT.waits[language], format: "text" },
    ],
    rows: ordered.map((planned) => {
      const area = areas[planned.area]!;
      return {
        area: { value: area.name },
        wave: { value: planned.wave ?? "" },
        start: dayValue(planned.start),
        end: dayValue(planned.end),
        scenario: { value: planned.scenario === undefined ? "" : SCENARIO_NAMES[planned.scenario][language] },
        target: { value: targetOf(area, nameOf) },
        waits: { value: waitsFor(planned, area, input) },
      };
    }),
    empty: TEXT.none[language],
    links: ordered.map(({ area }) => linkTo(areas[area]!, "startDate")),
  };
}

function targetOf(area: Area, nameOf: (row: number) => string): string {
  if (area.target?.kind === "system") return nameOf(area.target.row);
  return area.targetName === "" ? (area.route ?? "") : area.targetName;
}

/** The steps still ahead, and the state of the sheet's own dates. */
function waitsFor(planned: PlannedArea, area: Area, { language, today, strategy: { plan } }: ReportInput): string {
  const { state, holds } = planned;
  if (state === "moved") return area.out ? TEXT.elsewhere[language] : TEXT.states.moved[language];
  const ahead = holds
    .filter(({ date }) => date === undefined || date > today)
    .map(({ reason, date }) => formatReason(reason, language, date));
  const dates = {
    none: [],
    sheet: [TEXT.asInSheet[language]],
    assumed: [formatMessage(TEXT.noDates[language], language, { days: plan.moveDays })],
    putOff: [TEXT.putOff[language]],
  }[datesFrom(planned, area)];
  return [...ahead, ...dates, ...unseenWords(planned, language)].join(" ");
}

/** What is lost while the area moves. */
function unseenWords({ unseen }: PlannedArea, language: Language): string[] {
  if (unseen === undefined) return [];
  const [from, until] = [formatSerial(unseen.from), unseen.until === undefined ? "" : formatSerial(unseen.until)];
  return [formatMessage(TEXT[until === "" ? "unseenOpen" : "unseen"][language], language, { from, until })];
}

const OPEN_ADVICE: readonly AreaAdvice["agrees"][] = ["undecided", "other-route", "other-target"];

/** The advice for the areas where it is not what has been decided, with its reasons; the wave plan says what the others wait for. */
export function adviceTable(input: ReportInput): TableSection {
  const { language, strategy } = input;
  const { areas, plan, advice } = strategy;
  const { system: nameOf } = namesOf(input);
  const left = advice.filter(({ area, agrees }) => plan.areas[area]!.state !== "moved" && agrees !== "same");
  const ordered = [...left].sort((a, b) => OPEN_ADVICE.indexOf(a.agrees) - OPEN_ADVICE.indexOf(b.agrees) || a.area - b.area);
  return {
    kind: "table",
    title: TEXT.advice[language],
    printed: 0,
    columns: [
      { key: "area", label: SHARED.area[language], format: "text" },
      { key: "decided", label: TEXT.decided[language], format: "text" },
      { key: "advised", label: TEXT.advised[language], format: "text" },
      { key: "target", label: TEXT.target[language], format: "text" },
      { key: "agrees", label: TEXT.agrees[language], format: "text" },
      { key: "why", label: TEXT.why[language], format: "text" },
    ],
    rows: ordered.map(({ area, route, targets, why, missing, agrees }) => {
      const gaps = missing.map((reason) => formatReason(reason, language));
      return {
        area: { value: areas[area]!.name },
        decided: { value: areas[area]!.route ?? "" },
        advised: { value: route },
        target: { value: targets.map(nameOf).join(", ") },
        agrees: { value: TEXT.agreement[agrees as Exclude<AreaAdvice["agrees"], "same">][language] },
        why: {
          value: [
            ...why.map((reason) => formatReason(reason, language)),
            ...(gaps.length === 0 ? [] : [formatMessage(TEXT.missing[language], language, { missing: gaps.join(" ") })]),
          ].join(" "),
        },
      };
    }),
    empty: areas.length === 0 ? TEXT.none[language] : TEXT[advice.length === 0 ? "allMoved" : "allAgree"][language],
    links: ordered.map(({ area }) => linkTo(areas[area]!, "route")),
  };
}

function linkTo(area: Area, column: ColumnKey<"caseAreas">): RowLink {
  return { register: "caseAreas", row: area.row, column };
}
