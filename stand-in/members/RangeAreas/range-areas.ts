import { at } from "../../wire/object-model";
import { conditionalFormatsOf } from "../ConditionalFormat/conditional-format-collection";
import { DOCS, method, object, property, type Type } from "../host";
import { range, worksheet } from "../objects";
import { rangeFormat } from "../RangeFormat/range-format";
import { fullAddress, requireSheet, type AreasRef } from "../refs";

export const RangeAreasType: Type<AreasRef> = {
  name: "RangeAreas",
  doc: `${DOCS}rangeareas`,
  tracked: true,
  check: requireSheet,
  members: {
    address: property((ref, host) => ref.rects.map((rect) => fullAddress(host.cells.sheets.name(ref.sheet), rect)).join(",")),
    areaCount: property(({ rects }) => rects.length),
    areas: object((ref) => at(RangeCollectionType, ref)),
    format: object((ref) => rangeFormat(ref)),
    conditionalFormats: object((ref) => conditionalFormatsOf(ref)),
    worksheet: object(({ sheet }) => worksheet(sheet)),
  },
};

export const RangeCollectionType: Type<AreasRef> = {
  name: "RangeCollection",
  doc: `${DOCS}rangecollection`,
  items: ({ sheet, rects }) => rects.map((rect) => range({ sheet, rect })),
  members: {
    getCount: method(({ rects }) => rects.length),
    getItemAt: method(({ sheet, rects }, [index]) => range({ sheet, rect: rects[index]! })),
  },
};
