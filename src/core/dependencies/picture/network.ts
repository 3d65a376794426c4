import type { CellPlace } from "../../changes/change";
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
  /** False for rows of KMD Sag itself or a component: they are no systems of the municipality's own. */
  readonly own: boolean;
  /** Steps to KMD Sag, 1 for direct; null where no way has been seen. */
  readonly steps: number | null;
  /** The next system on the reported shortest path (index in `systems`); -1 where KMD Sag itself is next or there is no path. */
  readonly next: number;
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
  /** Has KMD Sag as an end or as the component. */
  readonly kmdSag: boolean;
  /** Joins two systems in such a way that dependency passes through it. */
  readonly link: boolean;
  /** False for what is both future and given up: it will never be. */
  readonly exists: boolean;
  readonly place: CellPlace;
}

export interface NetworkEnd {
  readonly kind: "system" | "kmdSag" | "component" | "ambiguous" | "unknown" | "several";
  /** Indices in `systems` of those that the cell names for certain. */
  readonly systems: readonly number[];
  /** As it is in the sheet. */
  readonly text: string;
}

/** A system's neighbours over links, with the interface of each; the same neighbour once for each interface. */
export function neighboursOf(
  network: DependencyNetwork,
  system: number,
): readonly { readonly system: number; readonly interface: number }[] {
  return network.systems[system]!.interfaces.flatMap((index) => {
    const { link, sender, receiver } = network.interfaces[index]!;
    if (!link) return [];
    const others = [
      ...(sender.systems.includes(system) ? receiver.systems : []),
      ...(receiver.systems.includes(system) ? sender.systems : []),
    ];
    return [...new Set(others)].filter((other) => other !== system).map((other) => ({ system: other, interface: index }));
  });
}
