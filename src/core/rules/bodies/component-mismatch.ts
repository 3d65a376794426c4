import { KMD_SAG } from "../../model/components";
import { SAPA } from "../../model/sapa-name";
import { endsOf } from "../../model/resolved-system";
import type { OneSystem, ResolvedSystem } from "../../model/resolved-system";

/** How an interface's component does not fit its ends; `end` is the component that is an end. */
export type Mismatch = { readonly kind: "noKmdEnd" } | { readonly kind: "otherEnd"; readonly end: string };

/**
 * Evaluates whether a component fits the ends: `KMD Sag` where neither end is KMD Sag does not fit, nor does a component that differs from
 * the one that is an end. An end that can't be read may be anything and does not count against the component.
 * @param component value of the closed list; blank and undefined (not in the list) fit everything.
 */
export function mismatchOf(component: string | undefined, sender: ResolvedSystem, receiver: ResolvedSystem): Mismatch | undefined {
  if (component === undefined || component === "") return undefined;
  const named = [...endsOf(sender), ...endsOf(receiver)];
  const ends = named.map(asComponent);
  if (ends.includes(component)) return undefined;
  const end = ends.find((name) => name !== undefined);
  if (end !== undefined) return { kind: "otherEnd", end };
  const isReadable = named.every(({ kind }) => kind !== "unknown");
  return component === KMD_SAG && isReadable ? { kind: "noKmdEnd" } : undefined;
}

function asComponent(end: OneSystem): string | undefined {
  if (end.kind === "kmdSag") return KMD_SAG;
  // What is delivered to SAPA goes through an index: SAPA as an end says nothing against that component.
  return end.kind === "component" && end.component !== SAPA ? end.component : undefined;
}
