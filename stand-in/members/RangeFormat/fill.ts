import { at } from "../../wire/object-model";
import { color, requireColor } from "../colors";
import { DOCS, method, property, type Type } from "../host";
import { requireSheet, requireWritable, type AreasRef } from "../refs";
import { readStyle } from "./style";

export const RangeFillType: Type<AreasRef> = {
  name: "RangeFill",
  doc: `${DOCS}rangefill`,
  check: requireSheet,
  members: {
    /** White where there is no fill; empty where cells differ. */
    color: property(
      (ref, host) => readStyle(ref, host, ({ bg }) => color(bg?.rgb) ?? "#FFFFFF") ?? "",
      (ref, value, host) => {
        requireWritable(ref.sheet, host, "allowFormatCells");
        const rgb = requireColor(value);
        for (const rect of ref.rects) host.cells.styling.apply(ref.sheet, rect, { bg: rgb === "" ? null : { rgb } });
      },
    ),
    clear: method((ref, _args, host) => {
      requireWritable(ref.sheet, host, "allowFormatCells");
      for (const rect of ref.rects) host.cells.styling.apply(ref.sheet, rect, { bg: null });
      return null;
    }),
  },
};

export function fillOf(ref: AreasRef) {
  return at(RangeFillType, ref);
}
