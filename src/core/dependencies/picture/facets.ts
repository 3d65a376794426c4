/**
 * The facets by which systems can be filtered. `type` and `status`: of the system; `direction` and `component`: of its step towards KMD
 * Sag.
 */
export const FACETS = ["steps", "type", "status", "direction", "component"] as const;
export type FacetId = (typeof FACETS)[number];

/** Value of a facet for a blank cell. */
export const BLANK = "";
/** Value of a facet for a cell that is not in its closed list. */
export const OTHER = "?";

/** How a system is tied to what is next on its way: it sends, it receives, or its own column alone says so. */
export const DIRECTIONS = ["sends", "receives", "ownColumn"] as const;

/** Systems with the value are hidden; several values hide more. */
type HiddenValues = Readonly<Partial<Record<FacetId, readonly string[]>>>;

export interface PictureFilter {
  /** Systems more steps away are not drawn; null for no limit. */
  readonly depth: number | null;
  readonly hidden: HiddenValues;
}
export const NO_FILTER: PictureFilter = { depth: null, hidden: {} };
