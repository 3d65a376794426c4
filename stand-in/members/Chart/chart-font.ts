import type { ChartFontPart } from "../../document";
import { at } from "../../wire/object-model";
import { requireColor } from "../colors";
import { DOCS, property, type MemberHost, type Type } from "../host";
import { changePart, changeSeries, oneSeries, partOf, type ChartRef, type SeriesRef } from "./chart-ref";

export type FontRef = (ChartRef & { readonly of: "title" }) | (SeriesRef & { readonly of: "labels" });

export const ChartFontType: Type<FontRef> = {
  name: "ChartFont",
  doc: `${DOCS}chartfont`,
  members: {
    bold: property(
      (ref, host) => read(ref, host).bold ?? false,
      (ref, value, host) => write(ref, host, { bold: Boolean(value) }),
    ),
    color: property(
      (ref, host) => read(ref, host).color ?? "#000000",
      (ref, value, host) => write(ref, host, { color: requireColor(value) }),
    ),
    size: property(
      (ref, host) => read(ref, host).size ?? (ref.of === "title" ? 14 : 9),
      (ref, value, host) => write(ref, host, { size: Number(value) }),
    ),
  },
};

export function fontAt(ref: FontRef) {
  return at(ChartFontType, ref);
}

function read(ref: FontRef, host: MemberHost): ChartFontPart {
  return (ref.of === "title" ? partOf(ref, host).titleFont : oneSeries(ref, host).labels?.font) ?? {};
}

function write(ref: FontRef, host: MemberHost, change: ChartFontPart): void {
  const font = { ...read(ref, host), ...change };
  if (ref.of === "title") changePart(ref, host, { titleFont: font });
  else changeSeries(ref, host, { labels: { ...oneSeries(ref, host).labels, font } });
}
