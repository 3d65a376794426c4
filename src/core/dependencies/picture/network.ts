import type { CellPlace } from "../../changes/change";
import type { Flow } from "../dependency";
import type { ByFlow } from "../flow-ways";
import type { InterfaceTime } from "../../registers/interface-time";
import type { FacetId } from "./facets";

/** Systems and interfaces around KMD Sag as plain data: what the picture, its list and the chosen system's text are made from. */
export interface DependencyNetwork {
  /** False where the register is not in the workbook: then there are none to show, which is not the same as no dependencies. */
  readonly has: { readonly systems: boolean; readonly interfaces: boolean };
  /** By data row of the systems register. */
  readonly systems: readonly NetworkSystem[];
  /** By data row of the interfaces register. */
  readonly interfaces: readonly NetworkInterface[];
}

export interface NetworkSystem {
  /** System-id as it is in the sheet, the name where that is blank. */
  readonly key: string;
  readonly name: string;
  /** False for rows of KMD Sag itself, SAPA or a component: they are no systems of the municipality's own. */
  readonly own: boolean;
  /** Steps to KMD Sag, 1 for direct; null where no way has been seen. */
  readonly steps: number | null;
  /**
   * The next system of the picture's tree (index in `systems`): the first on the reported way whose own way goes on from there; -1 where
   * KMD Sag itself is next or there is no way.
   */
  readonly next: number;
  /** The flow of the reported way; null where there is none. */
  readonly along: Flow | null;
  /** The ways in each direction of the data: steps as above, and the system that really is next. */
  readonly ways: ByFlow<{ readonly steps: number | null; readonly next: number }>;
  /** Which way its data goes, over interfaces of today; and which way right between it and KMD Sag. */
  readonly flows: readonly Flow[];
  readonly atKmdSag: readonly Flow[];
  /** Interfaces with KMD Sag that make no dependency today. */
  readonly later: { readonly planned: number; readonly oneOff: number };
  /** Indices in `interfaces` of all that have the system as an end. */
  readonly interfaces: readonly number[];
  readonly facets: Readonly<Record<FacetId, readonly string[]>>;
  /** The value of the system's own column; `unknown` also where it is blank, unreadable or missing. */
  readonly ownColumn: "yes" | "no" | "unknown";
  /** Interfaces of it of which an end or the component is not known, or that may be its own: what they tie it to has not been seen. */
  readonly doubtful: number;
  /** No way has been seen, but there may be one: the same as `SystemDependency.doubt`. */
  readonly uncertain: boolean;
  /** Where it is uncertain because of another: the next system towards that one (index in `systems`); else -1. */
  readonly uncertainThrough: number;
  /** As day-month-year, or as it is in the sheet where it is no date; "" for blank. */
  readonly contractEnd: string;
  readonly place: CellPlace;
}

export interface NetworkInterface {
  /** Snitflade-id as it is in the sheet, `#12` (the sheet's row number) where that is blank. */
  readonly name: string;
  readonly sender: NetworkEnd;
  readonly receiver: NetworkEnd;
  /** As in the closed list; as it is in the sheet where it is not in the list. */
  readonly component: string;
  readonly horizon: string;
  readonly decision: string;
  /** Is there today and has KMD Sag as an end or as the component. */
  readonly kmdSag: boolean;
  /** Joins two systems today, so that dependency passes through it. */
  readonly link: boolean;
  readonly time: InterfaceTime;
  readonly place: CellPlace;
}

export interface NetworkEnd {
  readonly kind: "system" | "kmdSag" | "component" | "ambiguous" | "unknown" | "several";
  /** Indices in `systems` of those that the cell names for certain. */
  readonly systems: readonly number[];
  /** As it is in the sheet. */
  readonly text: string;
}

export interface Neighbour {
  readonly system: number;
  readonly interface: number;
  /** `to`: the system sends to the neighbour. `from`: the neighbour sends to it. */
  readonly flow: Flow;
}

/** A system's neighbours over links, with the interface of each; the same neighbour once for each interface and direction. */
export function neighboursOf(network: DependencyNetwork, system: number): readonly Neighbour[] {
  return network.systems[system]!.interfaces.flatMap((index): Neighbour[] => {
    const { link, sender, receiver } = network.interfaces[index]!;
    if (!link) return [];
    const others = (near: NetworkEnd, far: NetworkEnd, flow: Flow): Neighbour[] =>
      near.systems.includes(system)
        ? [...new Set(far.systems)].filter((other) => other !== system).map((other) => ({ system: other, interface: index, flow }))
        : [];
    return [...others(sender, receiver, "to"), ...others(receiver, sender, "from")];
  });
}
