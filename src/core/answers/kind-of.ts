import { dependencyAnswer, type DependencyAnswer, type SystemDependency } from "../dependencies/dependency";
import type { AnswerIndex, Place } from "./answer-index";

export interface Hanging {
  readonly kind: DependencyAnswer;
  /** The missing registers and columns, e.g. `interfaces` or `systems.integratesKmdSag`. */
  readonly incomplete: readonly string[];
  /** For a system: its way to KMD Sag, or why none is known; of several rows the nearest one's. */
  readonly system?: SystemDependency;
  /** For an interface that has KMD Sag as an end or a component, but not today. */
  readonly later?: "planned" | "oneOff";
}

const NEAREST: readonly DependencyAnswer[] = ["direct", "indirect", "unknown", "none"];

/** How rows of systems or interfaces depend on KMD Sag; other registers' rows do not. */
export async function kindOf(index: AnswerIndex, { register, rows }: Place): Promise<Hanging> {
  if (register !== "systems" && register !== "interfaces") return { kind: "none", incomplete: [] };
  const { systems, directInterfaceRows, laterInterfaceRows, doubtfulInterfaceRows, incomplete } = await index.dependencies();
  if (register === "interfaces") {
    const direct = await index.part("direct interfaces", () => Promise.resolve(new Set(directInterfaceRows)));
    const doubtful = await index.part("doubtful interfaces", () => Promise.resolve(new Set(doubtfulInterfaceRows)));
    const isUnknown = incomplete.length > 0 || rows.some((row) => doubtful.has(row));
    const later = await index.part("later interfaces", () =>
      Promise.resolve({ planned: new Set(laterInterfaceRows.planned), oneOff: new Set(laterInterfaceRows.oneOff) }),
    );
    if (rows.some((row) => direct.has(row))) return { kind: "direct", incomplete };
    const time = (["planned", "oneOff"] as const).find((each) => rows.some((row) => later[each].has(row)));
    if (time !== undefined) return { kind: "none", incomplete, later: time };
    return { kind: isUnknown ? "unknown" : "none", incomplete };
  }
  const byRow = await index.part("dependencies by row", () => Promise.resolve(new Map(systems.map((system) => [system.row, system]))));
  const all = rows.flatMap((row) => byRow.get(row) ?? []).map((system) => ({ kind: dependencyAnswer(system), incomplete, system }));
  const nearest = NEAREST.map((kind) => all.find((found) => found.kind === kind)).find((found) => found !== undefined);
  return nearest ?? { kind: incomplete.length > 0 ? "unknown" : "none", incomplete };
}
