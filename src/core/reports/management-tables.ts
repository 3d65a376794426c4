import { registerSpec } from "../registers";
import { formatReason } from "../strategy/format-reason";
import type { NextDecision, PlannedArea } from "../strategy/strategy";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import { TEXT } from "./management.text";
import type { PlanValue, RowLink, TableSection, TimelineBar } from "./plan";
import type { ReportInput } from "./report";
import { SHARED } from "./shared.text";
import { decisionTable, riskTable } from "./strategy-tables";
import { lastDatedDay } from "./verdict";

/** A page holds no more. */
const MOST_LISTED = 5;
/** Days within which a decision is near. */
const SOON = 60;
/** At most this many waves have a bar of their own; the later ones share the last. */
const MOST_WAVES = 6;

interface WaveRow {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly bar: TimelineBar;
  readonly link: RowLink | undefined;
}

/** When each wave runs, with the contract's time below: the one chart of the page. Days are shown, so that a bar can be checked. */
export function wavesAgainstContract(input: ReportInput): TableSection | undefined {
  const { strategy, data, language, today } = input;
  if (data.registers.caseAreas === undefined) return undefined;
  const { deadline } = strategy.plan;
  const waves = waveRows(input);
  const from = Math.min(today, ...waves.map(({ start }) => start));
  // From today on: when the contract began is of no use here.
  const rows: readonly WaveRow[] =
    waves.length === 0 || deadline === undefined || deadline <= from
      ? waves
      : [...waves, { label: TEXT.contract[language], start: Math.min(today, deadline), end: deadline, bar: "limit", link: undefined }];
  return {
    kind: "table",
    title: TEXT.waves[language],
    columns: [
      { key: "label", label: TEXT.wave[language], format: "text" },
      { key: "start", label: TEXT.start[language], format: "date" },
      { key: "end", label: TEXT.end[language], format: "date" },
      { key: "days", label: TEXT.days[language], format: "count" },
      { key: "room", label: TEXT.room[language], format: "text" },
    ],
    rows: rows.map(({ label, start, end, bar }) => ({
      label: { value: label },
      start: { value: start },
      end: { value: end },
      days: { value: end - start + 1 },
      room: { value: bar === "limit" ? "" : roomTo(deadline, end, input), ...(bar === "late" ? { light: "red" } : {}) },
    })),
    empty: TEXT.noWaves[language],
    links: rows.map(({ link }) => link),
    chart: {
      type: "timeline",
      title: chartTitle(input),
      labels: "label",
      values: ["start", "days"],
      bars: rows.map(({ bar }) => bar),
    },
  };
}

function waveRows({ strategy, language }: ReportInput): WaveRow[] {
  const { plan, areas } = strategy;
  const dated = plan.areas.filter(
    (area): area is PlannedArea & { readonly start: number; readonly end: number } =>
      (area.state === "planned" || area.state === "stays") && area.start !== undefined && area.end !== undefined,
  );
  const numbers = [...new Set(dated.map(({ wave }) => wave!))].sort((a, b) => a - b);
  const own = numbers.length > MOST_WAVES ? numbers.slice(0, MOST_WAVES - 1) : numbers;
  const groups = [
    ...own.map((number) => ({
      text: formatMessage(TEXT.waveNumber[language], language, { number: String(number) }),
      members: dated.filter(({ wave }) => wave === number),
    })),
    { text: TEXT.later[language], members: dated.filter(({ wave }) => !own.includes(wave!)) },
  ].filter(({ members }) => members.length > 0);
  return groups.map(({ text, members }): WaveRow => {
    const end = Math.max(...members.map((area) => area.end));
    return {
      label: formatMessage(TEXT.waveWithAreas[language], language, { wave: text, count: members.length }),
      start: Math.min(...members.map((area) => area.start)),
      end,
      bar: plan.deadline !== undefined && end > plan.deadline ? "late" : "planned",
      link: { register: "caseAreas", row: areas[members[0]!.area]!.row, column: "wave" },
    };
  });
}

function roomTo(deadline: number | undefined, end: number, { language }: ReportInput): string {
  return deadline === undefined ? SHARED.unjudged[language] : againstDeadline(end, deadline, language);
}

/** How many days before or after the deadline a day is. */
export function againstDeadline(day: number, deadline: number, language: Language): string {
  return formatMessage((day > deadline ? TEXT.daysAfter : TEXT.daysBefore)[language], language, { days: Math.abs(deadline - day) });
}

/** The chart says what it shows, so that it can be read alone. */
function chartTitle(input: ReportInput): string {
  const { strategy, language } = input;
  const { deadline } = strategy.plan;
  const last = lastDatedDay(input);
  if (deadline === undefined || last === undefined) return TEXT.waves[language];
  const text = last > deadline ? TEXT.chartLate : TEXT.chartInTime;
  return formatMessage(text[language], language, { days: Math.abs(deadline - last) });
}

/** What is to be decided now, with who and by when; decisions of one kind that are due the same day are one line, with their number. */
export function nextDecisions(input: ReportInput): TableSection {
  const { language, strategy } = input;
  const kinds = new Map<string, { first: NextDecision; count: number }>();
  for (const decision of strategy.decisions) {
    const key = `${decision.reason.id} ${decision.by ?? ""}`;
    const group = kinds.get(key);
    if (group === undefined) kinds.set(key, { first: decision, count: 1 });
    else group.count++;
  }
  const shown = [...kinds.values()].slice(0, MOST_LISTED);
  const base = decisionTable(
    input,
    MOST_LISTED,
    shown.map(({ first }) => first),
  );
  return {
    ...base,
    title: TEXT.decisions[language],
    columns: [
      { key: "responsible", label: SHARED.responsible[language], format: "text" },
      { key: "by", label: SHARED.by[language], format: "date" },
      { key: "due", label: TEXT.due[language], format: "text" },
      { key: "decision", label: SHARED.decision[language], format: "text" },
    ],
    rows: shown.map(({ first, count }) => ({
      responsible: { value: first.responsible === "" ? TEXT.nobody[language] : first.responsible },
      by: { value: first.by ?? "" },
      due: dueIn(first.by, input),
      decision: { value: withOthers(formatReason(first.reason, language), count - 1, input) },
    })),
  };
}

/** Overdue in words, since a red cell alone says nothing on a black-and-white print. */
function dueIn(by: number | undefined, { today, language }: ReportInput): PlanValue {
  if (by === undefined) return { value: TEXT.noDate[language] };
  const text = by < today ? TEXT.overdue : TEXT.inDays;
  return {
    value: formatMessage(text[language], language, { days: Math.abs(by - today) }),
    ...(by < today ? { light: "red" } : by - today <= SOON ? { light: "yellow" } : {}),
  };
}

function withOthers(decision: string, others: number, { language }: ReportInput): string {
  return others === 0 ? decision : formatMessage(TEXT.andOthers[language], language, { decision, others });
}

/** The heaviest risks by what they are about. */
export function worstRisks(input: ReportInput): TableSection {
  const { language, strategy } = input;
  const base = riskTable(input, MOST_LISTED);
  return {
    ...base,
    title: TEXT.risks[language],
    columns: [{ key: "about", label: TEXT.about[language], format: "text" }, base.columns[1]!],
    rows: base.rows.map(({ risk }, i) => ({
      about: { value: registerSpec(strategy.risks[i]!.register).title[language] },
      risk: risk!,
    })),
  };
}
