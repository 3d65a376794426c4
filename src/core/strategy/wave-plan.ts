import { formatSerial, fromSerial, OPEN_END } from "../identifiers/dates";
import { pushTo } from "../model/push-to";
import type { Area } from "./area";
import { isMoving } from "./area";
import { factReader } from "./facts";
import type { HoldsOf } from "./holds";
import { isKmdNotice } from "./kmd-complex";
import { unseenOf, type ScenarioOf } from "./move-scenario";
import type { MoveScenario } from "./scenario-kinds";
import type { CriticalStep, Hold, Notice, PlannedArea, StrategyInput, SystemReadiness, Wave, WavePlan } from "./strategy";

/**
 * Puts the areas on the calendar. Dates of the sheet stay where they can be met; an area that would move before its target is ready is put
 * off until then with the same length. Nothing is guessed for an area that lacks a decision, a target or a date to wait for: it is
 * unplanned, and the plan has no finish.
 */
export function planWaves(input: StrategyInput, areas: readonly Area[], rules: PlanRules, notices: readonly Notice[]): WavePlan {
  const { holdsOf } = rules;
  const readyBy = new Map(rules.readiness.map((system) => [system.row, system]));
  const deadline = kmdContractEnd(input, notices);
  const notice = notices.find((each) => isKmdNotice(each) && each.state !== "given");
  const planned = areas.map((area, i): PlannedArea => {
    const scenario = isMoving(area.route) && area.status !== "Flyttet" && !area.out ? rules.scenarioOf(area) : undefined;
    const place = planArea(area, { index: i, holds: holdsOf(area), scenario, deadline: deadline?.date }, input);
    return { ...place, unseen: unseenOf(area, place, readyBy, input.settings.sapaStart) };
  });
  const waves = numberWaves(planned, areas);
  const numbered = planned.map((area) => ({ ...area, wave: waves.byArea.get(area.area) ?? area.wave }));
  const left = numbered.filter(({ state }) => state !== "moved");
  const earliest = lastEnd(left.length > 0 ? left : numbered);
  return {
    areas: numbered,
    waves: waves.list,
    moveDays: input.settings.moveDays,
    criticalPath: criticalPath(numbered, areas, deadline, input.today, notice),
    deadline: deadline?.date,
    finish: left.some(({ end }) => end === undefined) ? undefined : earliest,
    earliest,
  };
}

/** What the plan has to observe. */
export interface PlanRules {
  readonly holdsOf: HoldsOf;
  readonly scenarioOf: ScenarioOf;
  readonly readiness: readonly SystemReadiness[];
}

/** Undefined where no area is dated. */
function lastEnd(areas: readonly PlannedArea[]): number | undefined {
  const ends = areas.flatMap(({ end }) => end ?? []);
  return ends.length === 0 ? undefined : ends.reduce((last, end) => Math.max(last, end));
}

interface AreaRules {
  readonly index: number;
  readonly holds: readonly Hold[];
  readonly scenario: MoveScenario | undefined;
  readonly deadline: number | undefined;
}

type Place = Omit<PlannedArea, "unseen">;

function planArea(area: Area, { index, holds, scenario, deadline }: AreaRules, { today, settings }: StrategyInput): Place {
  const { sapaStart } = settings;
  const head = { area: index, scenario, wave: area.wave, holds };
  if (area.status === "Flyttet")
    return { ...head, holds: [], state: "moved", start: area.start, end: area.end, asInSheet: true, afterDeadline: false };
  // Its cases are in another system: its dates are about something else than leaving KMD Sag.
  if (area.out)
    return { ...head, wave: undefined, holds: [], state: "moved", start: undefined, end: undefined, asInSheet: true, afterDeadline: false };
  const unplanned = (of: readonly Hold[]): Place => ({
    ...head,
    holds: of,
    state: "unplanned",
    start: undefined,
    end: undefined,
    asInSheet: false,
    afterDeadline: false,
  });
  if (holds.some(({ date }) => date === undefined)) return unplanned(holds);
  const ready = holds.reduce((last, { date }) => Math.max(last, date!), 0);
  // A move that has begun keeps its beginning unless its target was not ready; one that has not can't begin before today.
  const begun = area.status === "I gang";
  // Together with SAPA the last case moves when SAPA is in use, not before.
  const lastNotBefore = scenario === "with" ? (sapaStart ?? 0) : 0;
  const { start, end } = area;
  const length = start !== undefined && end !== undefined && end >= start ? end - start : settings.moveDays;
  const wanted = start ?? (end === undefined ? today : end - length);
  const begins = Math.max(wanted, ready, ...(begun ? [] : [today, lastNotBefore - length]));
  // An area that has not moved can't have been out before today, whatever its end says.
  const retained = start !== undefined && end !== undefined && end >= start && begins === start && end >= Math.max(today, lastNotBefore);
  const ends = retained ? end : Math.max(begins + length, today, lastNotBefore);
  if (scenario === "before" && sapaStart !== null && ends >= sapaStart) {
    const reason = { id: "sapa-too-early", data: { area: area.name, sapa: formatSerial(sapaStart) } };
    return unplanned([...holds, { kind: "sapa", register: "caseAreas", row: area.row, date: undefined, reason }]);
  }
  return {
    ...head,
    state: isMoving(area.route) ? "planned" : "stays",
    start: begins,
    end: ends,
    asInSheet: retained,
    afterDeadline: deadline !== undefined && ends > deadline,
  };
}

/** The sheet's wave numbers stay; areas without one join the wave whose time they fall into, else waves by quarter follow. */
function numberWaves(planned: readonly PlannedArea[], areas: readonly Area[]): { list: Wave[]; byArea: ReadonlyMap<number, number> } {
  const byArea = new Map<number, number>();
  const spans = new Map<number, { start: number; end: number }>();
  const dated = planned.filter((area) => area.start !== undefined && area.state !== "unplanned");
  for (const { area, start, end } of dated) {
    const wave = areas[area]!.wave;
    if (wave === undefined) continue;
    byArea.set(area, wave);
    const span = spans.get(wave);
    spans.set(wave, { start: Math.min(span?.start ?? start!, start!), end: Math.max(span?.end ?? 0, end ?? start!) });
  }
  const given = [...spans].sort(([a], [b]) => a - b);
  const last = given.reduce((most, [wave]) => Math.max(most, wave), 0);
  const quarters = new Map<number, number[]>();
  for (const { area, start } of dated) {
    if (byArea.has(area)) continue;
    const within = given.find(([, span]) => start! >= span.start && start! <= span.end);
    if (within !== undefined) byArea.set(area, within[0]);
    else {
      const { year, month } = fromSerial(start!);
      const quarter = year * 4 + Math.floor((month - 1) / 3);
      pushTo(quarters, quarter, area);
    }
  }
  [...quarters.keys()]
    .sort((a, b) => a - b)
    .forEach((quarter, i) => quarters.get(quarter)!.forEach((area) => byArea.set(area, last + 1 + i)));
  const numbers = [...new Set(byArea.values())].sort((a, b) => a - b);
  const list = numbers.map((number): Wave => {
    const members = planned.filter(({ area }) => byArea.get(area) === number);
    const starts = members.flatMap(({ start }) => start ?? []);
    const ends = members.flatMap(({ end }) => end ?? []);
    return {
      number,
      areas: members.map(({ area }) => area),
      start: starts.length === 0 ? undefined : Math.min(...starts),
      end: ends.length === 0 ? undefined : Math.max(...ends),
    };
  });
  return { list, byArea };
}

/**
 * The end of KMD Sag's own contract: the latest among its rows, put off where it can be terminated only later. A contract that runs until
 * further notice has none, unless a monopoly system puts it off.
 */
function kmdContractEnd(input: StrategyInput, notices: readonly Notice[]): { readonly row: number; readonly date: number } | undefined {
  const systems = factReader("systems", input.data.registers.systems, input.data.date1904);
  let end: { row: number; date: number } | undefined;
  for (const row of kmdRows(input)) {
    const given = systems.date("contractEnd", row);
    const notice = notices.find(({ system }) => system === row);
    const running = given === OPEN_END && notice?.reason.id !== "kmd-sag-monopoly";
    const date = notice?.contractEnd ?? given;
    if (date !== undefined && !running && date !== OPEN_END && date > (end?.date ?? 0)) end = { row, date };
  }
  return end;
}

/** Data rows of KMD Sag itself in the systems register. */
export function kmdRows(input: Pick<StrategyInput, "data" | "resolve">): number[] {
  const systems = factReader("systems", input.data.registers.systems, input.data.date1904);
  return Array.from({ length: systems.rowCount }, (_, row) => row).filter((row) =>
    (["systemName", "systemId"] as const).some((column) => {
      const found = input.resolve(systems.text(column, row));
      return found.kind === "kmdSag" && (found.row === undefined || found.row === row);
    }),
  );
}

/** The step that a dated hold is; others are an interface that goes live. */
const STEP_OF: Partial<Readonly<Record<Hold["kind"], CriticalStep["kind"]>>> = { procurement: "procure", decision: "decide", sapa: "sapa" };

/**
 * The steps that decide when the last area is out. While areas are unplanned they are the areas' holds, the area with most open cases
 * first; then the chain of the area that ends last, the last day of notice of KMD Sag and the end of its contract.
 */
function criticalPath(
  planned: readonly PlannedArea[],
  areas: readonly Area[],
  deadline: { readonly row: number; readonly date: number } | undefined,
  today: number,
  notice: Notice | undefined,
): CriticalStep[] {
  const cases = (index: number): number => (areas[index]!.open ?? 0) + (areas[index]!.closed ?? 0);
  const waiting = planned.filter(({ state }) => state === "unplanned").sort((a, b) => cases(b.area) - cases(a.area) || a.area - b.area);
  const steps: CriticalStep[] = [];
  const [heaviest] = waiting;
  if (heaviest !== undefined) {
    const hold = heaviest.holds.find(({ date }) => date === undefined)!;
    steps.push({ kind: "decide", date: undefined, register: hold.register, row: hold.row, reason: hold.reason });
  }
  const last = planned
    .filter(({ state, end }) => state !== "moved" && end !== undefined)
    .reduce<PlannedArea | undefined>((latest, area) => (latest === undefined || area.end! > latest.end! ? area : latest), undefined);
  if (last !== undefined) {
    // What is in operation already decides nothing any more.
    for (const hold of last.holds.filter(({ date }) => date! > today).sort((a, b) => a.date! - b.date!))
      steps.push({
        kind: STEP_OF[hold.kind] ?? "go-live",
        date: hold.date,
        register: hold.register,
        row: hold.row,
        reason: hold.reason,
      });
    const area = areas[last.area]!;
    steps.push({ kind: "move", date: last.end, register: "caseAreas", row: area.row, reason: { id: "move", data: { area: area.name } } });
  }
  if (steps.length === 0) return steps;
  if (notice?.reason.id === "kmd-sag-monopoly")
    steps.push({
      kind: "end",
      date: notice.lastDay,
      register: "systems",
      row: notice.system,
      reason: { id: "monopoly-out", data: { system: notice.reason.data["last"]! } },
    });
  if (notice !== undefined)
    steps.push({
      kind: "notice",
      date: notice.lastDay,
      register: "systems",
      row: notice.system,
      reason: { id: "give-notice", data: notice.reason.data },
    });
  if (deadline !== undefined)
    steps.push({ kind: "end", date: deadline.date, register: "systems", row: deadline.row, reason: { id: "contract-end", data: {} } });
  // What is not dated comes first, since everything waits for it. Sorting is stable.
  return steps.sort((a, b) => (a.date ?? 0) - (b.date ?? 0));
}
