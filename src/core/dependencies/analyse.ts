import type { RegisterOf, WorkbookData } from "../registers/workbook-data";
import { finish, type Steps } from "../model/steps";
import { FLOWS, type DependencyAnalysis, type Doubt, type Flow, type SystemDependency } from "./dependency";
import { passedBy, wayOf } from "./flow-ways";
import { noSystem } from "./no-system";
import { interfaceKey, ROWS_PER_STEP, systemKey, textOf, waysSteps, type WaysToKmdSag } from "./links";

/**
 * Which systems depend on KMD Sag today, directly or through others, which way data goes, and by which shortest chain.
 *
 * - Only interfaces of today count: a planned one and a one-off conversion make no dependency now, and are listed apart (`later`).
 * - *Direct*: an interface whose sender, receiver or component is KMD Sag, or the system's own column says Ja.
 * - *Indirect*: what KMD Sag sends reaches the system through others, or what the system sends reaches KMD Sag through them. Data does not
 *   run backwards: two systems that both deliver to a third depend on nothing of one another's.
 * - A system that says Ja without an interface is direct, and nothing shows which way; those next to it count as indirect either way.
 * - The named components of the shared infrastructure are never passed through: nearly every system is tied to them, and they stay
 *   when KMD Sag goes. Any other system is, whatever its type. SAPA only shows: it depends on nothing and nothing goes through it.
 * - Interfaces that are Fremtidig *and* Nedlægges will never exist and count for nothing.
 *
 * A system without a way has a `doubt` where it is not known that it has none.
 *
 * Same register, same answer: of several shortest chains the one over the uppermost rows is reported. Linear in systems +
 * interfaces, but for the chains that are read. Works with either register alone and lists in `incomplete` what is missing.
 */
export function analyseDependencies(data: WorkbookData): DependencyAnalysis {
  return finish(analysisSteps(data));
}

/** `analyseDependencies` step by step. `found`: the ways, where they are known. */
export function* analysisSteps(data: WorkbookData, ways?: WaysToKmdSag): Steps<DependencyAnalysis> {
  const { systems, interfaces } = data.registers;
  const found = ways ?? (yield* waysSteps(data));
  const { links } = found;
  return {
    systems: systems === undefined ? [] : yield* judgeSystems(systems, found, interfaces),
    directInterfaceRows: links.directRows,
    laterInterfaceRows: links.later,
    doubtfulInterfaceRows: [...links.doubtful],
    unknownEnds: systems === undefined ? [] : links.unknownEnds,
    ambiguousEnds: links.ambiguousEnds,
    incomplete: found.incomplete,
  };
}

function* judgeSystems(
  systems: RegisterOf<"systems">,
  { resolve, links, own, saysYes, ways, doubts }: WaysToKmdSag,
  interfaces: RegisterOf<"interfaces"> | undefined,
): Steps<SystemDependency[]> {
  const keyOf = (row: number): string => systemKey(systems, row);
  const names = (rows: readonly number[] | undefined): string[] => (rows ?? []).map((at) => interfaceKey(interfaces, at));
  const doubtOf = (row: number): Doubt => ({
    ownColumn: doubts.silent[row]!,
    interfaces: names(links.doubtfulOf.get(row)),
    ...(doubts.next[row] === -1 ? {} : { through: keyOf(doubts.next[row]!) }),
  });
  const flowsAt = (row: number): Flow[] => FLOWS.filter((flow) => links.directBy[flow].has(row));
  const passed = passedBy(ways);
  const carriers = { from: lastOnWay(ways.by.from.next), to: lastOnWay(ways.by.to.next) };
  yield;
  const judged: SystemDependency[] = [];
  for (let row = 0; row < own.length; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const distance = own[row]! ? ways.distance[row]! : -1;
    const flow = ways.along[row];
    const carrier = distance > 0 ? carriers[flow!][row]! : undefined;
    const is = own[row]! ? undefined : noSystem(systems, row, resolve);
    judged.push({
      system: keyOf(row),
      name: textOf(systems.columns.systemName?.[row] ?? "") || keyOf(row),
      kind: distance === -1 ? "none" : distance === 0 ? "direct" : "indirect",
      ...(is === undefined ? {} : { is }),
      flows: distance === -1 ? [] : FLOWS.filter((each) => ways.shown[each][row]),
      steps: Math.max(distance, 0),
      carries: passed[row]!,
      // All chains of a long row together are quadratic: each is made when it is read.
      get via() {
        return distance > 0 ? wayOf(ways, row).map(keyOf) : [];
      },
      get near() {
        return distance > 0 ? wayOf(ways, row, MOST_NEAR).map(keyOf) : [];
      },
      chain:
        carrier === undefined
          ? { atKmdSag: distance === 0 ? flowsAt(row) : [] }
          : { between: flow!, atKmdSag: flowsAt(carrier).filter((each) => each === flow) },
      ...(carrier === undefined ? {} : { carrier: keyOf(carrier) }),
      row,
      because: { ownColumn: saysYes[row]!, interfaces: own[row]! ? names(links.direct.get(row)) : [] },
      later: own[row]! ? { planned: names(links.laterOf.planned.get(row)), oneOff: names(links.laterOf.oneOff.get(row)) } : NOTHING_LATER,
      ...(doubts.uncertain[row]! ? { doubt: doubtOf(row) } : {}),
    });
  }
  return judged;
}

/** So many names of a chain are read before one loses the thread. */
const MOST_NEAR = 20;
const NOTHING_LATER: SystemDependency["later"] = { planned: [], oneOff: [] };

/** The last system before KMD Sag on the way of each row; the row itself where it has none before it. Each step is walked once. */
function lastOnWay(next: Int32Array): Int32Array {
  const last = new Int32Array(next.length).fill(-1);
  for (let row = 0; row < next.length; row++) {
    const walked: number[] = [];
    let at = row;
    for (; last[at] === -1 && next[at] !== -1; at = next[at]!) walked.push(at);
    const end = last[at] === -1 ? at : last[at]!;
    last[at] = end;
    for (const step of walked) last[step] = end;
  }
  return last;
}
