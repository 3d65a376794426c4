import type { RegisterOf, WorkbookData } from "../registers/workbook-data";
import { finish, type Steps } from "../model/steps";
import type { DependencyAnalysis, Doubt, SystemDependency } from "./dependency";
import { interfaceKey, ROWS_PER_STEP, systemKey, textOf, waysSteps, type WaysToKmdSag } from "./links";

/**
 * Which systems depend on KMD Sag, directly or through others, and by which shortest chain.
 *
 * - *Direct*: an interface whose sender, receiver or component is KMD Sag, or the system's own column says Ja.
 * - *Indirect*: linked to a direct one over interfaces between systems of the register. Direction does not count: a system that
 *   receives data loses it when the sender's source closes, and one that delivers data loses its only receiver.
 * - The named components of the shared infrastructure are never passed through: nearly every system is tied to them, and they stay
 *   when KMD Sag goes. Any other system is, whatever its type.
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
    doubtfulInterfaceRows: [...links.doubtful],
    unknownEnds: systems === undefined ? [] : links.unknownEnds,
    ambiguousEnds: links.ambiguousEnds,
    incomplete: found.incomplete,
  };
}

function* judgeSystems(
  systems: RegisterOf<"systems">,
  { links, own, saysYes, ways, doubts }: WaysToKmdSag,
  interfaces: RegisterOf<"interfaces"> | undefined,
): Steps<SystemDependency[]> {
  const keyOf = (row: number): string => systemKey(systems, row);
  const doubtOf = (row: number): Doubt => ({
    ownColumn: doubts.silent[row]!,
    interfaces: (links.doubtfulOf.get(row) ?? []).map((at) => interfaceKey(interfaces, at)),
    ...(doubts.next[row] === -1 ? {} : { through: keyOf(doubts.next[row]!) }),
  });
  const viaOf = (row: number): string[] => {
    const via: string[] = [];
    for (let next = ways.next[row]!; next !== -1; next = ways.next[next]!) via.push(keyOf(next));
    return via;
  };
  const carriers = lastOnWay(ways.next);
  yield;
  const judged: SystemDependency[] = [];
  for (let row = 0; row < own.length; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const distance = own[row]! ? ways.distance[row]! : -1;
    judged.push({
      system: keyOf(row),
      name: textOf(systems.columns.systemName?.[row] ?? "") || keyOf(row),
      kind: distance === -1 ? "none" : distance === 0 ? "direct" : "indirect",
      // All chains of a long row together are quadratic: each is made when it is read.
      get via() {
        return viaOf(row);
      },
      ...(distance > 0 ? { carrier: keyOf(carriers[row]!) } : {}),
      row,
      because: {
        ownColumn: saysYes[row]!,
        interfaces: (links.direct.get(row) ?? []).map((at) => interfaceKey(interfaces, at)),
      },
      ...(doubts.uncertain[row]! ? { doubt: doubtOf(row) } : {}),
    });
  }
  return judged;
}

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
