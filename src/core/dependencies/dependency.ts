/** How a system depends on KMD Sag. */
export type DependencyKind = "direct" | "indirect" | "none";

export const DEPENDENCY_DA: Readonly<Record<DependencyKind, "direkte" | "indirekte" | "nej">> = {
  direct: "direkte",
  indirect: "indirekte",
  none: "nej",
};

/** One system of the register and its way to KMD Sag. */
export interface SystemDependency {
  /** System-id as it is in the sheet (the name where the id is blank). */
  readonly system: string;
  readonly name: string;
  readonly kind: DependencyKind;
  /** Systems between this one and KMD Sag on the shortest chain, nearest first; empty for direct. */
  readonly via: readonly string[];
  /** Data row (index) in the systems register. */
  readonly row: number;
  /** Why it is direct: its own column, its interfaces (their ids). */
  readonly because: { readonly ownColumn: boolean; readonly interfaces: readonly string[] };
}

export interface DependencyAnalysis {
  readonly systems: readonly SystemDependency[];
  /** Data rows (index) of the interfaces register that touch KMD Sag itself. */
  readonly directInterfaceRows: readonly number[];
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
