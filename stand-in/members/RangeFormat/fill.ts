import { HostError } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, method, property, type MemberHost, type Type } from "../host";
import { requireSheet, requireWritable, type AreasRef } from "../refs";
import { readStyle } from "./range-format";

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
  return at<AreasRef, MemberHost>(RangeFillType, ref);
}

/** `#RRGGBB` in capitals. */
export function color(rgb: string | null | undefined | void): string | undefined {
  if (!rgb) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(rgb)) return rgb.toUpperCase();
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(rgb);
  return parts
    ? `#${parts
        .slice(1)
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("")
        .toUpperCase()}`
    : rgb;
}

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** HTML colours: `#RRGGBB` or a name; an empty text takes the colour away. */
export function requireColor(value: unknown): string {
  const text = String(value);
  if (text === "") return "";
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (!hex) throw new HostError("InvalidArgument");
  return `#${hex[1]!.toUpperCase()}`;
}
