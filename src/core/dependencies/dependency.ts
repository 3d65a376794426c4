/** How a system depends on KMD Sag today. */
type DependencyKind = "direct" | "indirect" | "none";

/** The same as an answer: what is not known is no "none". */
export type DependencyAnswer = DependencyKind | "unknown";

export const DEPENDENCY_DA = {
  direct: "direkte",
  indirect: "indirekte",
  none: "nej",
  unknown: "ukendt",
} as const satisfies Readonly<Record<DependencyAnswer, string>>;

/** Which way data goes: it reaches the system from KMD Sag, or goes on from the system to KMD Sag. */
export type Flow = "from" | "to";
export const FLOWS = ["from", "to"] as const satisfies readonly Flow[];

/** The direction of a dependency as one word. `untold`: no interface shows it. */
export const FLOW_ANSWERS = ["from", "to", "both", "untold"] as const;
export type FlowAnswer = (typeof FLOW_ANSWERS)[number];

export function flowAnswer(flows: readonly Flow[]): FlowAnswer {
  return flows.length > 1 ? "both" : (flows[0] ?? "untold");
}

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

/** What a row of the register is where it is no system that can depend on KMD Sag. */
export type NoSystem = "kmdSag" | "sapa" | "component";

/** One system of the register and its way to KMD Sag, over the interfaces of today. */
export interface SystemDependency {
  /** System-id as it is in the sheet (the name where the id is blank). */
  readonly system: string;
  readonly name: string;
  readonly kind: DependencyKind;
  /** Only for rows of KMD Sag itself, SAPA and the shared components: they depend on nothing. */
  readonly is?: NoSystem;
  /** Which way its data goes over interfaces of today; empty where no interface shows it. */
  readonly flows: readonly Flow[];
  /** Systems between this one and KMD Sag on the shortest chain, nearest first; empty for direct. */
  readonly via: readonly string[];
  /** The nearest of them, as many as are shown; `via` of every row of a long chain is quadratic. */
  readonly near: readonly string[];
  /** How many they are. */
  readonly steps: number;
  /** How many other systems' chains go through this one. */
  readonly carries: number;
  /** Which way data goes along the chain, and whether an interface shows the step at KMD Sag itself. */
  readonly chain: ChainFlow;
  /** The direct system at the end of an indirect one's chain. */
  readonly carrier?: string;
  /** Data row (index) in the systems register. */
  readonly row: number;
  /** Why it is direct: its own column, its interfaces (their ids). */
  readonly because: { readonly ownColumn: boolean; readonly interfaces: readonly string[] };
  /** Interfaces with KMD Sag that make no dependency today (their ids): planned ones, and one-off conversions. */
  readonly later: { readonly planned: readonly string[]; readonly oneOff: readonly string[] };
  /** Only where no way has been seen and there may be one all the same. */
  readonly doubt?: Doubt;
}

export interface ChainFlow {
  /** Of the steps between systems; undefined for a direct system. */
  readonly between?: Flow;
  /** Of the step between KMD Sag and the system next to it; empty where its own column alone says so. */
  readonly atKmdSag: readonly Flow[];
}

export interface DependencyAnalysis {
  readonly systems: readonly SystemDependency[];
  /** Data rows (index) of the interfaces of today that touch KMD Sag itself. */
  readonly directInterfaceRows: readonly number[];
  /** Data rows of those that are planned, and of one-off conversions. */
  readonly laterInterfaceRows: { readonly planned: readonly number[]; readonly oneOff: readonly number[] };
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
