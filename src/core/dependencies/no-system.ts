import { SAPA } from "../model/sapa-name";
import type { SystemResolver } from "../model/system-resolver";
import type { RegisterOf } from "../registers/workbook-data";
import type { NoSystem } from "./dependency";

/** What a row is that is no system of the municipality's own: KMD Sag itself, SAPA, or a component of the infrastructure. */
export function noSystem(systems: RegisterOf<"systems">, row: number, resolve: SystemResolver): NoSystem {
  const meant = (["systemName", "systemId"] as const).map((column) => resolve(systems.columns[column]?.[row] ?? ""));
  if (meant.some(({ kind }) => kind === "kmdSag")) return "kmdSag";
  return meant.some((found) => found.kind === "component" && found.component === SAPA) ? "sapa" : "component";
}
