import { BooleanNumber } from "@univerjs/core";
import { at } from "../../wire/object-model";
import { DOCS, type MemberHost, type Type } from "../host";
import { requireSheet, type AreasRef } from "../refs";
import { color, requireColor } from "./fill";
import { style } from "./range-format";

const bit = (on: unknown) => (on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The members are made when first asked for, as this file and `range-format.ts` need each other. */
let made: Type<AreasRef> | undefined;

export function rangeFontType(): Type<AreasRef> {
  return (made ??= {
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
  });
}

export function fontOf(ref: AreasRef) {
  return at<AreasRef, MemberHost>(rangeFontType(), ref);
}
