import { BLANK, DIRECTIONS, OTHER, type FacetId } from "../../../core/dependencies/picture/facets";
import type { Translate } from "../../../core/text/translate";
import type { TEXTS } from "./Dependencies.text";

/** The name of a facet's value. Values of closed lists are shown as they are in the sheet. */
export function facetWord(facet: FacetId, value: string, t: Translate<typeof TEXTS>): string {
  if (facet === "steps") return t("step", { steps: Number(value) });
  if (value === BLANK) return t("blank");
  if (value === OTHER) return t("other");
  const direction = facet === "direction" ? DIRECTIONS.find((word) => word === value) : undefined;
  return direction === undefined ? value : t(direction);
}
