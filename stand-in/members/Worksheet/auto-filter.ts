import { HostError } from "../../wire/errors";
import { at, isHostObject } from "../../wire/object-model";
import { DOCS, method, property, type MemberHost, type Type } from "../host";
import { range } from "../Range/range";
import { requireSheet, requireWritable, type RangeRef, type SheetRef } from "../refs";
import { find } from "./find";

/** The filter's range; criteria are not answered, and setting one is refused with its name. */
export const AutoFilterType: Type<SheetRef> = {
  name: "AutoFilter",
  doc: `${DOCS}autofilter`,
  check: requireSheet,
  members: {
    enabled: property(({ sheet }, host) => host.cells.parts.of(sheet).autoFilter !== undefined),
    apply: method(({ sheet }, [given, column, criteria], host) => {
      requireWritable(sheet, host);
      if (column !== undefined && column !== null && criteria)
        throw new HostError("ApiNotFound", "The stand-in does not answer AutoFilter.apply with criteria.", "AutoFilter.apply");
      const { rect } = isHostObject(given) ? (given.ref as RangeRef) : find(sheet, String(given), host);
      host.cells.parts.change(sheet, { autoFilter: { rect } }, "autoFilter");
      return null;
    }),
    remove: method(({ sheet }, _args, host) => {
      requireWritable(sheet, host);
      host.cells.parts.change(sheet, { autoFilter: undefined as never }, "autoFilter");
      return null;
    }),
    getRange: method(({ sheet }, _args, host) => filterRange(sheet, host) ?? notFound()),
    getRangeOrNullObject: method(({ sheet }, _args, host) => filterRange(sheet, host)),
  },
};

export function autoFilterOf(sheet: string) {
  return at<SheetRef, MemberHost>(AutoFilterType, { sheet });
}

function filterRange(sheet: string, host: MemberHost) {
  const filter = host.cells.parts.of(sheet).autoFilter;
  return filter ? range({ sheet, rect: filter.rect }) : null;
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
