import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import type { Rect } from "../../../src/core/model/address";
import { HostError, apiNotFound } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { color, requireColor } from "../colors";
import { DOCS, method, property, type MemberHost, type Type } from "../host";
import { requireSheet, requireWritable, type AreasRef } from "../refs";

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
interface BorderRef extends AreasRef {
  readonly side: Side;
}

const SIDES: readonly Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];
const STYLES: readonly (readonly [string, BorderStyleTypes])[] = [
  ["None", BorderStyleTypes.NONE],
  ["Continuous", BorderStyleTypes.THIN],
  ["Dash", BorderStyleTypes.DASHED],
  ["DashDot", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["Dot", BorderStyleTypes.DOTTED],
  ["Double", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
];
const WEIGHTS: readonly (readonly [string, BorderStyleTypes])[] = [
  ["Thin", BorderStyleTypes.THIN],
  ["Hairline", BorderStyleTypes.HAIR],
  ["Medium", BorderStyleTypes.MEDIUM],
  ["Thick", BorderStyleTypes.THICK],
];

export const RangeBorderCollectionType: Type<AreasRef> = {
  name: "RangeBorderCollection",
  doc: `${DOCS}rangebordercollection`,
  check: requireSheet,
  items: (ref) => SIDES.map((side) => border(ref, side)),
  item: (ref, key) => border(ref, key),
  members: {
    count: property(() => SIDES.length),
    getItem: method((ref, [side]) => border(ref, side)),
    getItemAt: method((ref, [index]) => border(ref, SIDES[index] ?? "")),
  },
};

export const RangeBorderType: Type<BorderRef> = {
  name: "RangeBorder",
  doc: `${DOCS}rangeborder`,
  check: requireSheet,
  identity: ({ side }) => ({ Id: side }),
  members: {
    style: property(
      (ref, host) => name(read(ref, host).s),
      (ref, value, host) => change(ref, host, (line) => ({ ...line, s: lookup(STYLES, value) })),
    ),
    weight: property(
      (ref, host) => WEIGHTS.find(([, type]) => type === read(ref, host).s)?.[0] ?? "Thin",
      (ref, value, host) => change(ref, host, (line) => ({ ...line, s: lookup(WEIGHTS, value) })),
    ),
    color: property(
      (ref, host) => color(read(ref, host).cl?.rgb) ?? "#000000",
      (ref, value, host) => change(ref, host, (line) => ({ s: line.s || BorderStyleTypes.THIN, cl: { rgb: requireColor(value) } })),
    ),
  },
};

export function bordersOf(ref: AreasRef) {
  return at(RangeBorderCollectionType, ref);
}

function border(ref: AreasRef, side: string) {
  if (side === "DiagonalDown" || side === "DiagonalUp") throw apiNotFound("RangeBorderCollection", `getItem(${side})`);
  if (!SIDES.includes(side as Side)) throw new HostError("InvalidArgument");
  return at(RangeBorderType, { sheet: ref.sheet, rects: ref.rects, side: side as Side });
}

/** The cells along a side, and which of their own sides it is. */
function cellsAlong(rect: Rect, side: Side): { readonly rect: Rect; readonly key: "t" | "b" | "l" | "r" } | null {
  const { row, column, rowCount, columnCount } = rect;
  switch (side) {
    case "EdgeTop":
      return { rect: { ...rect, rowCount: 1 }, key: "t" };
    case "EdgeBottom":
      return { rect: { ...rect, row: row + rowCount - 1, rowCount: 1 }, key: "b" };
    case "EdgeLeft":
      return { rect: { ...rect, columnCount: 1 }, key: "l" };
    case "EdgeRight":
      return { rect: { ...rect, column: column + columnCount - 1, columnCount: 1 }, key: "r" };
    case "InsideHorizontal":
      return rowCount > 1 ? { rect: { ...rect, rowCount: rowCount - 1 }, key: "b" } : null;
    case "InsideVertical":
      return columnCount > 1 ? { rect: { ...rect, columnCount: columnCount - 1 }, key: "r" } : null;
  }
}

function read(ref: BorderRef, host: MemberHost): IBorderStyleData {
  const along = cellsAlong(ref.rects[0]!, ref.side);
  const line = along && host.cells.cellStyles.style(ref.sheet, along.rect.row, along.rect.column).bd?.[along.key];
  return line ?? { s: BorderStyleTypes.NONE, cl: { rgb: "#000000" } };
}

function change(ref: BorderRef, host: MemberHost, line: (old: IBorderStyleData) => IBorderStyleData): void {
  requireWritable(ref.sheet, host, "allowFormatCells");
  const next = line(read(ref, host));
  for (const rect of ref.rects) {
    const along = cellsAlong(rect, ref.side);
    if (!along) continue;
    const data: IBorderData = { [along.key]: next.s === BorderStyleTypes.NONE ? null : next };
    host.cells.styling.apply(ref.sheet, along.rect, { bd: data });
  }
}

function name(type: BorderStyleTypes): string {
  return STYLES.find(([, value]) => value === type)?.[0] ?? "Continuous";
}

function lookup<T>(pairs: readonly (readonly [string, T])[], key: unknown): T {
  const found = pairs.find(([text]) => text === key);
  if (!found) throw new HostError("InvalidArgument");
  return found[1];
}
