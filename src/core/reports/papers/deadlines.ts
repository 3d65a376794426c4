import { formatSerial } from "../../identifiers/dates";
import { formatReason } from "../../strategy/format-reason";
import { formatMessage } from "../../text/format-message";
import type { ReportInput } from "../report";
import { namesOf } from "../strategy-tables";
import type { CalendarEvent, PaperCalendar } from "./paper";
import { TEXT } from "./papers.text";

/** Names in one event; a calendar shows no more. */
const MOST_NAMED = 12;

/** The days to come: notices, decisions, go-lives, waves, and the end of KMD Sag's contract. Days that have passed are left out. */
export function planDeadlines(input: ReportInput): PaperCalendar {
  const { language, today, strategy } = input;
  const say = (text: keyof typeof TEXT, values: Readonly<Record<string, string | number>> = {}): string =>
    formatMessage(TEXT[text][language], language, values);
  const { system: nameOf, link: linkOf } = namesOf(input);
  const events: CalendarEvent[] = [];
  const add = (uid: string, day: number | undefined, title: string, text: string): void => {
    if (day !== undefined && day >= today) events.push({ uid, day, title, text });
  };
  for (const { system, lastDay, contractEnd, state, reason } of strategy.notices) {
    if (state === "given") continue;
    const text = say("eventNoticeText", { date: formatSerial(contractEnd), why: formatReason(reason, language) });
    add(`notice-${nameOf(system)}-${contractEnd}`, lastDay, say("eventNotice", { system: nameOf(system) }), text);
  }
  add("deadline", strategy.plan.deadline, say("eventDeadline"), say("eventDeadlineText"));
  for (const { number, areas, start, end } of strategy.plan.waves) {
    const names = areas.map((area) => strategy.areas[area]!.name);
    const text = say("eventWaveText", { count: names.length, areas: listOf(names) });
    add(`wave-start-${number}`, start, say("eventWaveStart", { number }), text);
    add(`wave-end-${number}`, end, say("eventWaveEnd", { number }), text);
  }
  for (const [day, rows] of groupBy(goLives(input), ({ day }) => day)) {
    const names = [...new Set(rows.map(({ row }) => linkOf(row)))];
    add(`live-${day}`, day, say("eventGoLive", { count: names.length, first: names[0]! }), listOf(names));
  }
  for (const [day, decisions] of groupBy(strategy.decisions, ({ by }) => by)) {
    // A notice is an event of its own.
    const kept = decisions.filter(({ reason }) => !reason.id.endsWith("-notice"));
    if (kept[0] === undefined) continue;
    const lines = [
      say("eventDecisionText", { responsible: kept[0].responsible === "" ? say("nobody") : kept[0].responsible }),
      ...(kept.length > 1 ? [say("eventMore", { count: kept.length - 1 })] : []),
    ];
    add(`decisions-${day}`, day, say("eventDecision", { decision: formatReason(kept[0].reason, language) }), lines.join("\n"));
  }
  return {
    file: say("calendarFile"),
    name: say("calendarName"),
    events: events.sort((a, b) => a.day - b.day),
  };
}

/** Interfaces that an area waits for: the others go live without the plan minding. */
function goLives({ strategy: { plan } }: ReportInput): { readonly row: number; readonly day: number }[] {
  return plan.areas.flatMap(({ holds, state }) =>
    state === "moved"
      ? []
      : holds.flatMap(({ kind, register, row, date }) =>
          kind === "interface" && register === "interfaces" && date !== undefined ? [{ row, day: date }] : [],
        ),
  );
}

function listOf(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join(", ") + (names.length > MOST_NAMED ? " …" : "");
}

function groupBy<T>(all: readonly T[], dayOf: (one: T) => number | undefined): Map<number, T[]> {
  const days = new Map<number, T[]>();
  for (const one of all) {
    const day = dayOf(one);
    if (day === undefined) continue;
    const own = days.get(day);
    if (own === undefined) days.set(day, [one]);
    else own.push(one);
  }
  return days;
}
