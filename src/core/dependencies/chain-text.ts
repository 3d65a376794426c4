import { KMD_SAG } from "../model/components";
import type { ChainFlow, Flow, SystemDependency } from "./dependency";

const ARROW = " → ";

/**
 * A chain as it is written everywhere: the arrows are those of the data, so that a system which gets data from KMD Sag is last and one that
 * sends to it is first. A dash stands where nothing shows which way data goes.
 * @param names the system, then those between it and KMD Sag, nearest first.
 */
export function chainText(names: readonly string[], { between, atKmdSag }: ChainFlow): string {
  const flow = between ?? (atKmdSag.length === 1 ? atKmdSag[0] : undefined);
  const last = signAt(atKmdSag, between);
  if (flow === "from") return KMD_SAG + last + [...names].reverse().join(ARROW);
  return names.join(ARROW) + last + KMD_SAG;
}

/**
 * A system's chain. Of a longer one the middle is left out and counted: nobody reads it, and a cell has an end.
 * @param first the system as it is named here.
 */
export function chainOf(
  { near, steps, carrier, chain }: Pick<SystemDependency, "near" | "steps" | "carrier" | "chain">,
  first: string,
  nameOf: (system: string) => string = (system) => system,
): string {
  const left = steps - near.length - 1;
  const end = left < 0 ? [] : [...(left === 0 ? [] : [`… (${left}) …`]), nameOf(carrier!)];
  return chainText([first, ...near.map(nameOf), ...end], chain);
}

function signAt(atKmdSag: readonly Flow[], between: Flow | undefined): string {
  if (atKmdSag.length === 0) return " – ";
  return atKmdSag.length > 1 && between === undefined ? " ⇄ " : ARROW;
}
