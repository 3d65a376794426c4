import { DOCS, type Type } from "../host";
import { requireSheet, type RangeRef } from "../refs";
import { rangeContents } from "./contents";
import { rangeEditing } from "./editing";
import { rangeParts } from "./parts";
import { rangeNavigation } from "./navigation";

/** A rectangle of cells. Its members are in the files of this folder, by subject. */
export const RangeType: Type<RangeRef> = {
  name: "Range",
  doc: `${DOCS}range`,
  tracked: true,
  check: requireSheet,
  members: { ...rangeContents, ...rangeNavigation, ...rangeEditing, ...rangeParts },
};
