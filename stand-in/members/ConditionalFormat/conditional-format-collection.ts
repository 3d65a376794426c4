import type { ConditionalFormatPart } from "../../document";
import { intersect } from "../../cells/used-range";
import { HostError, apiNotFound, notFound } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, method, type MemberHost, type Type } from "../host";
import { requireSheet, requireWritable, type AreasRef } from "../refs";
import { conditionalFormat, findPart } from "./conditional-format";

const TYPES = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"];

/** Conditional formats that touch a range, in order of priority. */
export const ConditionalFormatCollectionType: Type<AreasRef> = {
  name: "ConditionalFormatCollection",
  doc: `${DOCS}conditionalformatcollection`,
  check: requireSheet,
  items: (ref, host) => touching(ref, host).map(({ id }) => conditionalFormat(ref.sheet, id)),
  item: (ref, id, host) => get(ref, id, host) ?? notFound(),
  members: {
    /** A new one goes first, as the documentation says of `add`. */
    add: method((ref, [type], host) => {
      requireWritable(ref.sheet, host, "allowFormatCells");
      if (!TYPES.includes(type)) throw new HostError("InvalidArgument");
      if (type !== "Custom") throw apiNotFound("ConditionalFormatCollection", `add(${type})`);
      const id = host.cells.parts.newId();
      const others = all(ref, host).map((part) => ({ ...part, priority: part.priority + 1 }));
      const part: ConditionalFormatPart = {
        id,
        ranges: ref.rects,
        priority: 0,
        stopIfTrue: false,
        rule: { kind: "custom", formula: "", style: {} },
      };
      host.cells.parts.change(ref.sheet, { conditionalFormats: [part, ...others] }, "conditionalFormats");
      return conditionalFormat(ref.sheet, id);
    }),
    clearAll: method((ref, _args, host) => {
      requireWritable(ref.sheet, host, "allowFormatCells");
      const gone = new Set(touching(ref, host).map(({ id }) => id));
      host.cells.parts.change(ref.sheet, { conditionalFormats: all(ref, host).filter(({ id }) => !gone.has(id)) }, "conditionalFormats");
      return null;
    }),
    getCount: method((ref, _args, host) => touching(ref, host).length),
    getItem: method((ref, [id], host) => get(ref, id, host) ?? notFound()),
    getItemOrNullObject: method((ref, [id], host) => get(ref, id, host)),
    getItemAt: method((ref, [index], host) => {
      const part = touching(ref, host)[index];
      return part ? conditionalFormat(ref.sheet, part.id) : notFound();
    }),
  },
};

export function conditionalFormatsOf(ref: AreasRef) {
  return at(ConditionalFormatCollectionType, ref);
}

function all({ sheet }: AreasRef, host: MemberHost): readonly ConditionalFormatPart[] {
  return host.cells.parts.of(sheet).conditionalFormats;
}

function touching(ref: AreasRef, host: MemberHost): ConditionalFormatPart[] {
  return all(ref, host)
    .filter(({ ranges }) => ranges.some((range) => ref.rects.some((rect) => intersect(range, rect))))
    .sort((a, b) => a.priority - b.priority);
}

function get(ref: AreasRef, id: unknown, host: MemberHost) {
  return findPart({ sheet: ref.sheet, id: String(id) }, host) ? conditionalFormat(ref.sheet, String(id)) : null;
}
