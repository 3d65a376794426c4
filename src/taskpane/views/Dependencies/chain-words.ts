import { chainOf } from "../../../core/dependencies/picture/chain";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import { KMD_SAG } from "../../../core/model/components";

/** The chain in the text as names, KMD Sag last; the marks' legend shows the same. */
export function chainWords(network: DependencyNetwork, system: number): readonly string[] {
  return [...chainOf(network, system).map((index) => network.systems[index]!.name), KMD_SAG];
}

/** At most this many names of a chain are listed; a longer one shows both ends. */
const MOST = 12;

export function shortened(names: readonly string[]): string {
  const reported = names.length <= MOST ? names : [...names.slice(0, MOST / 2), "…", ...names.slice(-MOST / 2)];
  return reported.join(" → ");
}
