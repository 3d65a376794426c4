import { chainText } from "../../../core/dependencies/chain-text";
import { chainOf } from "../../../core/dependencies/picture/chain";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";

/** At most this many names of a chain are listed; a longer one shows both ends. */
const MOST = 12;

/** The chain in the text as names, with arrows the way that data goes; the marks' legend shows the same. */
export function chainWords(network: DependencyNetwork, system: number): string {
  const { along, steps, atKmdSag } = network.systems[system]!;
  const chain = chainOf(network, system);
  const names = chain.map((index) => network.systems[index]!.name);
  const shown = names.length < MOST ? names : [...names.slice(0, MOST / 2), "…", ...names.slice(1 - MOST / 2)];
  if (steps === 1 || along === null) return chainText(shown, { atKmdSag });
  const last = network.systems[chain.at(-1)!]!.atKmdSag;
  return chainText(shown, { between: along, atKmdSag: last.filter((flow) => flow === along) });
}
