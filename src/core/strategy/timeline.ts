import { fromSerial, toSerial } from "../identifiers/dates";
import type { Area } from "./area";
import { findRetiring, type RetiringSystem } from "./retiring-systems";
import type { PlannedArea, StrategyInput, WavePlan } from "./strategy";

/** First and last day, both included; serial days of the 1900 system. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TimelineWave {
  readonly number: number;
  readonly span: Span | undefined;
  /** In the order in which they begin. */
  readonly areas: readonly PlannedArea[];
  /** Areas of it that are out already, and those that end after KMD Sag's contract. */
  readonly moved: number;
  readonly late: number;
}

/** The wave plan as it is drawn and read aloud: the same content for both. */
export interface Timeline {
  /** The drawn range: whole quarters around today, the waves and the deadline. */
  readonly range: Span;
  /** First days of the quarters within `range`; a January also begins a year. */
  readonly quarters: readonly { readonly day: number; readonly year: number | undefined }[];
  readonly today: number;
  readonly deadline: number | undefined;
  readonly waves: readonly TimelineWave[];
  /** Areas that can't be dated, the one with most cases first. */
  readonly unplanned: readonly PlannedArea[];
  /** Areas that are out and in no wave. */
  readonly out: readonly PlannedArea[];
  readonly retiring: readonly RetiringSystem[];
}

/** Years from today that are drawn at most; a date beyond is given in words, and a typing error does not flatten the rest. */
const MOST_YEARS = 15;
const DAYS_PER_YEAR = 366;

export function timelineOf(input: StrategyInput, areas: readonly Area[], plan: WavePlan): Timeline {
  const { today } = input;
  const { deadline } = plan;
  const retiring = findRetiring(input, areas, plan);
  const inWave = new Set(plan.waves.flatMap((wave) => wave.areas));
  const byIndex = new Map(plan.areas.map((area) => [area.area, area]));
  const waves = plan.waves.map((wave): TimelineWave => {
    const members = wave.areas
      .map((area) => byIndex.get(area)!)
      .sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || a.area - b.area);
    return {
      number: wave.number,
      span: wave.start === undefined ? undefined : { start: wave.start, end: wave.end ?? wave.start },
      areas: members,
      moved: members.filter(({ state }) => state === "moved").length,
      late: members.filter(({ afterDeadline }) => afterDeadline).length,
    };
  });
  const cases = (index: number): number => (areas[index]!.open ?? 0) + (areas[index]!.closed ?? 0);
  // The project alone: systems that went long before, or stay long after, would leave the waves a sliver. Their day is given in words.
  const days = [today, deadline, ...waves.flatMap(({ span }) => [span?.start, span?.end])];
  const range = rangeOf(days, today);
  return {
    range,
    quarters: quartersOf(range),
    today,
    deadline,
    waves,
    unplanned: plan.areas.filter(({ state }) => state === "unplanned").sort((a, b) => cases(b.area) - cases(a.area) || a.area - b.area),
    out: plan.areas.filter(({ state, area }) => state === "moved" && !inWave.has(area)),
    retiring,
  };
}

/** A day's position in the range: 0 at its beginning, 1 at its end; a day beyond is at the edge. */
export function shareOf({ start, end }: Span, day: number): number {
  return Math.min(1, Math.max(0, (day - start) / (end - start + 1)));
}

/** The part of the range that a span takes; never nothing, so that a single day is seen. */
export function barOf(range: Span, { start, end }: Span): { readonly left: number; readonly width: number } {
  const width = Math.max(LEAST_WIDTH, shareOf(range, end + 1) - shareOf(range, start));
  return { left: Math.min(shareOf(range, start), 1 - width), width };
}
const LEAST_WIDTH = 0.01;

function rangeOf(days: readonly (number | undefined)[], today: number): Span {
  const reach = MOST_YEARS * DAYS_PER_YEAR;
  const near = days.flatMap((day) => (day === undefined || Math.abs(day - today) > reach ? [] : [day]));
  const last = near.reduce((most, day) => Math.max(most, day), today);
  return {
    start: quarterStart(
      near.reduce((least, day) => Math.min(least, day), today),
      0,
    ),
    end: quarterStart(last, 1) - 1,
  };
}

/** First day of the quarter that the day is in, or of one so many quarters later. */
function quarterStart(day: number, later: number): number {
  const { year, month } = fromSerial(day);
  const quarter = year * 4 + Math.floor((month - 1) / 3) + later;
  return toSerial(Math.floor(quarter / 4), (quarter % 4) * 3 + 1, 1)!;
}

function quartersOf({ start, end }: Span): Timeline["quarters"] {
  const quarters: { day: number; year: number | undefined }[] = [];
  for (let day = start; day <= end; day = quarterStart(day, 1)) {
    const { year, month } = fromSerial(day);
    quarters.push({ day, year: month === 1 ? year : undefined });
  }
  return quarters;
}
