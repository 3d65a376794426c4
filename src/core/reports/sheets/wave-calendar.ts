import { formatSerial, fromSerial } from "../../identifiers/dates";
import { formatReason } from "../../strategy/format-reason";
import type { Area } from "../../strategy/area";
import type { PlannedArea, Strategy } from "../../strategy/strategy";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import type { RunStamp } from "../plan";
import type { Picture } from "../report";
import { runStamp } from "../shared-sections";
import { BAR_KINDS, MARK_KINDS, MOST_MONTHS, type BarKind, type GanttGroup, type GanttPlan, type GanttRow } from "./sheet-plans";
import { TEXT } from "./wave-calendar.text";
import type { RegisterOf } from "../../registers/workbook-data";

export interface CalendarInput {
  readonly strategy: Strategy;
  readonly systems: RegisterOf<"systems"> | undefined;
  readonly today: number;
  readonly language: Language;
  readonly stamp: RunStamp;
}

/** The waves of the exit strategy, month by month. */
export const waveCalendar: Picture = {
  kind: "picture",
  id: "wave-calendar",
  needs: ["caseAreas"],
  build: (input) =>
    planWaveCalendar({
      strategy: input.strategy,
      systems: input.data.registers.systems,
      today: input.today,
      language: input.language,
      stamp: runStamp(input, ["caseAreas", "systems", "interfaces"]),
    }),
};

/** The plan of the areas as a calendar, wave by wave, with what can't be planned, what has moved, and the systems on their way out. */
export function planWaveCalendar(input: CalendarInput): GanttPlan {
  const { strategy, language, today } = input;
  const groups = [...waveGroups(input), ...restGroups(input), ...retiredGroup(input)];
  // The time of the project: systems that are there for years to come, and areas that moved years ago, would make slivers of the waves.
  const days = projectDays(input);
  const first = Math.min(today, ...days);
  const from = fromSerial(first);
  const last = fromSerial(Math.max(today, ...days));
  const wanted = (last.year - from.year) * 12 + last.month - from.month + 1;
  const months = Math.min(MOST_MONTHS, wanted);
  const start = { year: from.year, month: from.month };
  const beyond =
    wanted > months
      ? groups.reduce((sum, { rows }) => sum + rows.filter(({ bar }) => bar !== undefined && monthsFrom(start, bar.to) >= months).length, 0)
      : 0;
  const used = new Set<string>(
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ bar, marks }) => [...(bar === undefined ? [] : [bar.kind]), ...marks.map(({ kind }) => kind)]),
    ),
  );
  const label = (kind: keyof typeof TEXT.legend): string => TEXT.legend[kind][language];
  return {
    kind: "gantt",
    id: "wave-calendar",
    sheetName: TEXT.sheetName[language],
    title: TEXT.title[language],
    subtitle: TEXT.subtitle[language],
    from: start,
    months,
    headers: [TEXT.area[language], TEXT.target[language], TEXT.period[language]],
    groups,
    legend: [
      ...BAR_KINDS.filter((kind) => used.has(kind)).map((bar) => ({ bar, label: label(bar) })),
      ...MARK_KINDS.filter((kind) => used.has(kind)).map((mark) => ({ mark, label: label(mark) })),
    ],
    empty: TEXT.empty[language],
    notes: [
      ...(strategy.areas.length === 0 ? [] : [finishNote(input)]),
      ...(strategy.plan.deadline === undefined ? [TEXT.noDeadline[language]] : []),
      ...(beyond === 0 ? [] : [formatMessage(TEXT.beyond[language], language, { count: beyond, months })]),
    ],
    stamp: input.stamp,
  };
}

/** Days of what is still to come, with the end of KMD Sag's contract and the notices that can still be given. */
function projectDays({ strategy, today }: CalendarInput): number[] {
  const { plan, notices } = strategy;
  const dated = plan.areas.filter(({ state }) => state === "planned" || state === "stays");
  const last = Math.max(today, plan.deadline ?? 0, ...dated.flatMap(({ end }) => end ?? []));
  const days = dated.flatMap(({ start, end }) => [start, end].filter((day) => day !== undefined));
  return [
    ...days,
    last,
    ...notices.flatMap(({ state, lastDay }) => (state !== "given" && lastDay >= today && lastDay <= last ? [lastDay] : [])),
  ];
}

function finishNote({ strategy: { plan }, language }: CalendarInput): string {
  if (plan.finish !== undefined) return formatMessage(TEXT.finish[language], language, { date: formatSerial(plan.finish) });
  const days = plan.areas.flatMap(({ end }) => end ?? []);
  if (days.length === 0) return TEXT.noFinish[language];
  return formatMessage(TEXT.earliest[language], language, {
    date: formatSerial(days.reduce((a, b) => Math.max(a, b))),
    count: plan.areas.filter(({ state }) => state === "unplanned").length,
  });
}

function waveGroups(input: CalendarInput): GanttGroup[] {
  const { plan } = input.strategy;
  return plan.waves.flatMap(({ number, areas }): GanttGroup[] => {
    const rows = areas
      .map((index) => plan.areas[index]!)
      .filter(({ state }) => state === "planned" || state === "stays")
      .map((planned) => areaRow(planned, input));
    return rows.length === 0 ? [] : [{ title: formatMessage(TEXT.wave[input.language], input.language, { number }), rows }];
  });
}

/** The areas in no wave: those that can't be dated, with the first reason, and those that are out already. */
function restGroups(input: CalendarInput): GanttGroup[] {
  const { strategy, language } = input;
  const inState = (state: PlannedArea["state"]): GanttRow[] =>
    strategy.plan.areas.filter((area) => area.state === state).map((planned) => areaRow(planned, input));
  return [
    { title: TEXT.unplanned[language], rows: inState("unplanned") },
    { title: TEXT.moved[language], rows: inState("moved") },
  ].filter(({ rows }) => rows.length > 0);
}

function areaRow(planned: PlannedArea, { strategy, systems, language, today }: CalendarInput): GanttRow {
  const area = strategy.areas[planned.area]!;
  const { start, end, state, holds, afterDeadline } = planned;
  const kind: BarKind = state === "moved" ? "moved" : afterDeadline ? "late" : state === "stays" ? "stays" : "planned";
  const open = holds.find(({ date }) => date === undefined);
  const goLive = holds.filter(({ kind: of, date }) => of === "interface" && date !== undefined && date > today);
  const deadline = strategy.plan.deadline;
  const dated = start !== undefined && end !== undefined;
  return {
    cells: [area.name, targetOf(area, systems), open === undefined ? periodOf(start, end) : formatReason(open.reason, language, open.date)],
    link: { register: "caseAreas", row: area.row, column: "areaName" },
    ...(!dated ? {} : { bar: { from: start, to: Math.max(start, end), kind } }),
    // Where nothing is dated the reason has the months to itself.
    marks: [
      ...(state === "moved" || !dated ? [] : [{ day: today, kind: "today" as const }]),
      ...goLive.map(({ date }) => ({ day: date!, kind: "goLive" as const })),
      ...(deadline === undefined || state === "moved" || !dated ? [] : [{ day: deadline, kind: "deadline" as const }]),
    ],
  };
}

/** By name, since the cell may hold the system's id. */
function targetOf(area: Area, systems: CalendarInput["systems"]): string {
  if (area.target?.kind === "system") return nameOf(area.target.row, systems);
  return area.targetName === "" ? (area.route ?? "") : area.targetName;
}

function periodOf(start: number | undefined, end: number | undefined): string {
  if (start === undefined && end === undefined) return "";
  return [start, end].map((day) => (day === undefined ? "?" : formatSerial(day))).join(" – ");
}

/** Systems whose contract is to end stay on the picture until it does, so that they do not disappear without a reason. */
function retiredGroup({ strategy, systems, language, today }: CalendarInput): GanttGroup[] {
  const rows = strategy.notices.map(({ system, contractEnd, lastDay, state, reason }): GanttRow => ({
    cells: [
      nameOf(system, systems),
      formatMessage(TEXT.until[language], language, { date: formatSerial(contractEnd) }),
      formatReason(reason, language),
    ],
    link: { register: "systems", row: system, column: "systemName" },
    ...(contractEnd < today ? {} : { bar: { from: today, to: contractEnd, kind: "retired" } }),
    marks: state === "given" ? [] : [{ day: lastDay, kind: "notice" }],
  }));
  return rows.length === 0 ? [] : [{ title: TEXT.systems[language], rows }];
}

function nameOf(row: number, systems: CalendarInput["systems"]): string {
  const name = String(systems?.columns.systemName?.[row] ?? "");
  return name === "" ? String(systems?.columns.systemId?.[row] ?? "") : name;
}

function monthsFrom(start: { readonly year: number; readonly month: number }, day: number): number {
  const { year, month } = fromSerial(day);
  return (year - start.year) * 12 + month - start.month;
}
