import { BooleanNumber } from "@univerjs/core";
import { at } from "../../wire/object-model";
import { color, requireColor } from "../colors";
import { DOCS, type Type } from "../host";
import { requireSheet, type AreasRef } from "../refs";
import { style } from "./style";

const bit = (on: unknown) => (on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const RangeFontType: Type<AreasRef> = {
  name: "RangeFont",
  doc: `${DOCS}rangefont`,
  check: requireSheet,
  members: {
    bold: style(
      ({ bl }) => bl === BooleanNumber.TRUE,
      (value) => ({ bl: bit(value) }),
    ),
    italic: style(
      ({ it }) => it === BooleanNumber.TRUE,
      (value) => ({ it: bit(value) }),
    ),
    underline: style(
      ({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
      (value) => ({ ul: { s: bit(value !== "None") } }),
    ),
    strikethrough: style(
      ({ st }) => st?.s === BooleanNumber.TRUE,
      (value) => ({ st: { s: bit(value) } }),
    ),
    color: style(
      ({ cl }) => color(cl?.rgb) ?? "#000000",
      (value) => ({ cl: { rgb: requireColor(value) } }),
    ),
    size: style(
      ({ fs }) => fs ?? 11,
      (value) => ({ fs: Number(value) }),
    ),
    name: style(
      ({ ff }) => ff ?? "Calibri",
      (value) => ({ ff: String(value) }),
    ),
  },
};

export function fontOf(ref: AreasRef) {
  return at(RangeFontType, ref);
}
