import type { PictureFilter } from "./facets";

/** Node of KMD Sag itself. */
export const ROOT = -1;

/** The drawn network: a tree towards KMD Sag by the shortest paths, and the other links between its nodes. */
export interface Picture {
  /** KMD Sag first; a parent comes before its children. Never more than `budget`. */
  readonly nodes: readonly PictureNode[];
  /** Links between drawn systems that the tree does not show. */
  readonly crossings: readonly Crossing[];
  /** Links between drawn systems that are left out so that the picture stays readable. */
  readonly crossingsLeft: number;
  readonly left: {
    /** Systems with a way to KMD Sag that are too many steps away. */
    readonly beyondDepth: number;
    /** Systems with a way to KMD Sag that the filter hides. */
    readonly filtered: number;
    /** Own systems for which no way has been seen. */
    readonly noWay: number;
    /** Of those: what they are tied to is not fully known, so that they may depend all the same. */
    readonly noWayDoubtful: number;
  };
}

export type PictureNode = RootNode | SystemNode | MoreNode;

interface RootNode {
  readonly kind: "root";
  readonly id: typeof ROOT;
  readonly parent: null;
}

export interface SystemNode {
  readonly kind: "system";
  /** Index in the network's systems. */
  readonly id: number;
  /** The node it depends on in the picture: the nearest drawn system on its path, or `ROOT`; null where no path has been seen. */
  readonly parent: number | null;
  /** Steps that the line to its parent spans; more than 1 where systems between them are hidden. */
  readonly span: number;
  /** On a shortest chain of the chosen system. */
  readonly onChain: boolean;
  /** Shown only because it is on the chain: the filter would have hidden it. */
  readonly forced: boolean;
  /** Systems behind it that pass the filter and are neither drawn nor counted by a `more` node. */
  readonly behind: number;
}

/** "and 240 more" under a parent; turning it shows the next ones. */
export interface MoreNode {
  readonly kind: "more";
  readonly parent: number;
  /** Systems next to the parent that are not drawn. */
  readonly count: number;
  /** Those and the undrawn ones behind the parent's. */
  readonly behind: number;
  readonly page: number;
  readonly pages: number;
}

export interface Crossing {
  readonly from: number;
  readonly to: number;
  /** Interfaces that join them. */
  readonly count: number;
  /** A step of another shortest chain of the chosen system. */
  readonly onChain: boolean;
}

export interface PictureOptions {
  readonly filter: PictureFilter;
  readonly chosen: number | null;
  /** Which page of its neighbours a parent shows; 0 where nothing is said. */
  readonly pages: ReadonlyMap<number, number>;
}

/** Nodes at a time. More can't be read, and pictures of some hundreds stall browsers. */
export const BUDGET = 120;
/** As many nodes are drawn unasked; with more the picture is not calm. KMD Sag's and the chosen system's neighbours come on top. */
export const CALM = 80;
/** Systems on shortest chains that are always drawn. A longer chain is drawn at both ends, with the steps between counted. */
export const CHAIN_LIMIT = 24;
/** Neighbours at a time of KMD Sag and of a chosen system that is brought in, and of any other. Both with the chain stay within the budget. */
export const WIDE_PAGE = 40;
export const NARROW_PAGE = 8;
/** Other links than the tree's and the chosen system's are drawn where there are no more than this. */
export const CROSSING_LIMIT = 12;
