import { partsOf } from "../model/parts";
import type { MappingChoice } from "./choice";
import { justPlace, type ListPlace, samePlace } from "./place";
import type { LeftOut, Recognition } from "./recognition";

/** The choices that make a list that was left out part of its register, beside the lists that are read already. */
export function readAlong({ mapping }: LeftOut, { mappings, followed }: Pick<Recognition, "mappings" | "followed">): MappingChoice[] {
  const read = mappings.find(({ register }) => register === mapping.register);
  const places: ListPlace[] = [];
  for (const part of [...(read === undefined ? [] : partsOf(read)), mapping]) {
    // Rows below a table are the table's.
    if (part.belowTable === undefined && !places.some((place) => samePlace(place, part))) places.push(justPlace(part));
  }
  return places.map((place) => {
    const earlier = followed.find((choice) => choice.register === mapping.register && samePlace(choice, place));
    return { ...(earlier ?? { ...place, register: mapping.register, columns: {} }), together: true };
  });
}
