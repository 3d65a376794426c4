import type { DependencyKind, SystemDependency } from "../dependencies/dependency";
import type { AnswerIndex, Place } from "./answer-index";

export interface Hanging {
  readonly kind: DependencyKind;
  /** False where something was missing, so that "none" is not known. */
  readonly complete: boolean;
  /** The missing registers and columns, e.g. `interfaces` or `systems.integratesKmdSag`. */
  readonly incomplete: readonly string[];
  /** For a system: its way to KMD Sag; of several rows the nearest one's. */
  readonly system?: SystemDependency;
}

/** How rows of systems or interfaces depend on KMD Sag; other registers' rows do not. */
export async function kindOf(index: AnswerIndex, { register, rows }: Place): Promise<Hanging> {
  if (register !== "systems" && register !== "interfaces") return { kind: "none", complete: true, incomplete: [] };
  const { systems, directInterfaceRows, incomplete } = await index.dependencies();
  const complete = incomplete.length === 0;
  if (register === "interfaces") {
    const direct = await index.part("direct interfaces", () => Promise.resolve(new Set(directInterfaceRows)));
    return { kind: rows.some((row) => direct.has(row)) ? "direct" : "none", complete, incomplete };
  }
  const byRow = await index.part("dependencies by row", () => Promise.resolve(new Map(systems.map((system) => [system.row, system]))));
  const all = rows.flatMap((row) => byRow.get(row) ?? []);
  const system = all.find(({ kind }) => kind === "direct") ?? all.find(({ kind }) => kind === "indirect") ?? all[0];
  return { kind: system?.kind ?? "none", complete, incomplete, ...(system === undefined ? {} : { system }) };
}
