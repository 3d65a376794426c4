/** How a system depends on KMD Sag. */
type DependencyKind = "direct" | "indirect" | "none";

/** The same as an answer: what is not known is no "none". */
export type DependencyAnswer = DependencyKind | "unknown";

export const DEPENDENCY_DA = {
  direct: "direkte",
  indirect: "indirekte",
  none: "nej",
  unknown: "ukendt",
} as const satisfies Readonly<Record<DependencyAnswer, string>>;

export function dependencyAnswer({ kind, doubt }: Pick<SystemDependency, "kind" | "doubt">): DependencyAnswer {
  return doubt === undefined ? kind : "unknown";
}

/** Why it is not known that a system has no way to KMD Sag. Nothing in it: because of what `DependencyAnalysis.incomplete` lists. */
export interface Doubt {
  /** Its own column says neither Ja nor Nej. */
  readonly ownColumn: boolean;
  /** Its interfaces of which an end or the component is not known (their ids). */
  readonly interfaces: readonly string[];
  /** The system that it is linked to, where that one is not known: directly or on the way to one that is doubtful by its own cells. */
  readonly through?: string;
}

/** One system of the register and its way to KMD Sag. */
export interface SystemDependency {
  /** System-id as it is in the sheet (the name where the id is blank). */
  readonly system: string;
  readonly name: string;
  readonly kind: DependencyKind;
  /** Systems between this one and KMD Sag on the shortest chain, nearest first; empty for direct. */
  readonly via: readonly string[];
  /** The direct system at the end of an indirect one's chain. */
  readonly carrier?: string;
  /** Data row (index) in the systems register. */
  readonly row: number;
  /** Why it is direct: its own column, its interfaces (their ids). */
  readonly because: { readonly ownColumn: boolean; readonly interfaces: readonly string[] };
  /** Only where no way has been seen and there may be one all the same. */
  readonly doubt?: Doubt;
}

export interface DependencyAnalysis {
  readonly systems: readonly SystemDependency[];
  /** Data rows (index) of the interfaces register that touch KMD Sag itself. */
  readonly directInterfaceRows: readonly number[];
  /** Data rows of interfaces of which an end or the component is not known: they may touch KMD Sag. */
  readonly doubtfulInterfaceRows: readonly number[];
  /** Ends of interfaces that name no system of the register, KMD Sag or component: `unknown` is not "no dependency". */
  readonly unknownEnds: readonly { readonly row: number; readonly end: "sender" | "receiver"; readonly name: string }[];
  /** Ends that match several systems: listed with their candidates (data rows of the systems register), never guessed. */
  readonly ambiguousEnds: readonly {
    readonly row: number;
    readonly end: "sender" | "receiver";
    readonly name: string;
    readonly candidates: readonly number[];
  }[];
  /**
   * The missing parts, so that the answer may be too small: `"interfaces"` for a register, `"systems.integratesKmdSag"` for one column of
   * it.
   */
  readonly incomplete: readonly string[];
}
