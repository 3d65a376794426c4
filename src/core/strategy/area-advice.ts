import type { Steps } from "../model/steps";
import type { Area, Route } from "./area";
import { isMoving, UNDECIDED_ROUTE } from "./area";
import { factReader } from "./facts";
import { systemName } from "./names";
import { findCandidates, type Candidate } from "./candidates";
import type { HoldsOf } from "./holds";
import type { AreaAdvice, Reason, StrategyInput, SystemReadiness } from "./strategy";

const MOST_TARGETS = 3;
const BEST_FIRST = ["ready", "planned", "unknown", "lacking", "notShown"] as const;

/** Per step; each area is compared with every system that could take over. */
const AREAS_PER_STEP = 10;

interface Advised {
  readonly route: Route;
  readonly targets: readonly number[];
  readonly why: readonly Reason[];
}

/**
 * Advice for each area, with its reasons and compared with the decision in the sheet: nothing open → archive or discard; few and manual →
 * close in KMD Sag; else move to a case-bearing system that covers the area's KLE main group, one that can show in SAPA first, and to the
 * ESDH system where there is none. A decided target that nothing speaks against comes before others.
 */
export function* adviseAreas(
  input: StrategyInput,
  areas: readonly Area[],
  readiness: readonly SystemReadiness[],
  holdsOf: HoldsOf,
  discardable: ReadonlySet<number>,
): Steps<AreaAdvice[]> {
  const candidates = findCandidates(input, readiness);
  yield;
  const advice: AreaAdvice[] = [];
  for (const [index, area] of areas.entries()) {
    if (index % AREAS_PER_STEP === 0) yield;
    // There is nothing to advise where the cases are out already.
    if (area.out) continue;
    const advised = adviseOne(area, candidates, discardable.has(index), input);
    advice.push({
      area: index,
      ...advised,
      missing: missingFor(area, advised, candidates, holdsOf, input.today),
      agrees: compare(area, advised),
    });
  }
  return advice;
}

function adviseOne(area: Area, candidates: readonly Candidate[], discardable: boolean, input: StrategyInput): Advised {
  const { data, settings } = input;
  // Up to so many open cases are closed by hand rather than moved, where at least half of the area's cases are manual.
  const { fewCases } = settings;
  const hasInterfaces = (data.registers.interfaces?.rowCount ?? 0) > 0;
  const { open, closed, manual } = area;
  const known = { area: area.name, open: open ?? 0, closed: closed ?? 0, manual: manual ?? 0 };
  const because = (id: string, more: Reason["data"] = {}): Reason => ({ id, data: { ...known, ...more } });
  const stay = (route: Route, id: string, more: Reason["data"] = {}): Advised => ({ route, targets: [], why: [because(id, more)] });
  if (open === 0 && closed === 0) return stay("Afsluttes i KMD Sag", "no-cases");
  if (open === 0 && closed !== undefined) return discardable ? stay("Kasseres", "all-discardable") : stay("Arkiveres", "only-closed");
  const total = open === undefined || closed === undefined ? undefined : open + closed;
  if (open !== undefined && open <= fewCases && manual !== undefined && total !== undefined && manual * 2 >= total)
    return stay("Afsluttes i KMD Sag", "few-manual", { few: fewCases });

  const group = area.kle?.slice(0, 2);
  const covering = group === undefined ? [] : candidates.filter(({ route, groups }) => route !== "Flyt til ESDH" && groups.has(group));
  const others = covering.length > 0 ? covering : candidates.filter(({ route }) => route === "Flyt til ESDH");
  const decided = isMoving(area.route) && area.target?.kind === "system" ? area.target.row : undefined;
  const own = candidates.find(({ row }) => row === decided);
  const doubt = decided === undefined ? undefined : doubtOf(own, group, others);
  const ranked = [...others].sort((a, b) => BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state) || a.row - b.row);
  const best = own === undefined || doubt !== undefined ? ranked.filter(({ row }) => row !== decided) : [own, ...ranked];
  const [first] = best;
  if (first === undefined) return stay(UNDECIDED_ROUTE, "no-target");
  return {
    route: first.route,
    targets: [...new Set(best.filter(({ route }) => route === first.route).map(({ row }) => row))].slice(0, MOST_TARGETS),
    why: [
      ...(doubt === undefined
        ? []
        : [because(doubt, { group: group ?? "", system: decidedName(input, decided!), groups: [...(own?.groups ?? [])].join(", ") })]),
      because(fieldOf(first, group, covering.length > 0), { group: group ?? "", system: first.name }),
      // What is unknown of every system for want of interfaces is a gap of the plan, said once.
      ...(first.state === "unknown" && !hasInterfaces ? [] : [because(`target-${first.state}`, { system: first.name })]),
      ...(area.edh === true ? [because("documents-move")] : []),
    ],
  };
}

/**
 * What speaks against the decided target, or undefined: a choice that works, as far as is known, is not called in question because another
 * would, too. Specialist systems have a field of work, which their KLE main groups say; an ESDH system takes any area. A target need not
 * show in SAPA, and one that lacks something is in doubt only where another lacks nothing.
 */
function doubtOf(own: Candidate | undefined, group: string | undefined, others: readonly Candidate[]): string | undefined {
  if (own === undefined) return "decided-takes-none";
  if (own.route !== "Flyt til ESDH" && own.groups.size > 0 && group !== undefined && !own.groups.has(group)) return "decided-other-group";
  return own.state === "lacking" && others.some(({ state }) => state !== "lacking") ? "target-lacking" : undefined;
}

/** Why the system's field of work holds the area. */
function fieldOf({ route, groups }: Candidate, group: string | undefined, isCovered: boolean): string {
  if (route === "Flyt til ESDH") return isCovered ? "esdh-takes-all" : "esdh-fallback";
  return group !== undefined && groups.has(group) ? "covers-kle" : "groups-unknown";
}

function decidedName({ data }: StrategyInput, row: number): string {
  return systemName(factReader("systems", data.registers.systems, data.date1904), row);
}

function isDecided(area: Area): boolean {
  return area.route !== undefined && area.route !== UNDECIDED_ROUTE;
}

/** Obstacles to following the decision, or without one the advice. */
function missingFor(area: Area, { route, targets }: Advised, candidates: readonly Candidate[], holdsOf: HoldsOf, today: number): Reason[] {
  const [first] = targets;
  const followed: Area = isDecided(area)
    ? area
    : { ...area, route, target: first === undefined ? undefined : { kind: "system", row: first } };
  const missing =
    isMoving(followed.route) || followed.route === "Kasseres"
      ? holdsOf(followed)
          .filter(({ date }) => date === undefined || date > today)
          .map(({ reason: { id, data }, date }): Reason => ({ id, data: date === undefined ? data : { ...data, date } }))
      : [];
  const target = followed.target?.kind === "system" ? followed.target.row : undefined;
  const end = candidates.find(({ row }) => row === target)?.contractEnd;
  if (isMoving(followed.route) && end !== undefined && followed.end !== undefined && end < followed.end)
    missing.push({ id: "target-contract-ends", data: { area: area.name, date: end } });
  return missing;
}

function compare(area: Area, { route, targets }: Advised): AreaAdvice["agrees"] {
  if (!isDecided(area)) return "undecided";
  // Which of the three ways to a system it is called says only what kind of system it is: what differs is where the cases go.
  if (!isMoving(area.route) || !isMoving(route)) return area.route === route ? "same" : "other-route";
  if (area.target === undefined) return "undecided";
  return area.target.kind === "system" && targets.includes(area.target.row) ? "same" : "other-target";
}
