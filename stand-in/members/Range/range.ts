import { DOCS, type Type } from "../host";
import { requireSheet, type RangeRef } from "../refs";
import { rangeContents } from "./contents";
import { rangeEditing } from "./editing";
import { rangeParts } from "./parts";
import { rangePlaces } from "./places";

/** A rectangle of cells. Its members stand in the files of this folder by what they are about. */
export const RangeType: Type<RangeRef> = {
  name: "Range",
  doc: `${DOCS}range`,
  tracked: true,
  check: requireSheet,
  members: { ...rangeContents, ...rangePlaces, ...rangeEditing, ...rangeParts },
};
