import type { Rect } from "../../../src/core/model/address";
import { HostError, apiNotFound, notFound } from "../../wire/errors";
import { at, isHostObject } from "../../wire/object-model";
import { DOCS, method, property, type MemberHost, type Type } from "../host";
import { range } from "../objects";
import { requireSheet, requireWritable, tableOf, type RangeRef, type SheetRef } from "../refs";
import { find } from "./find";

interface FilterRef extends SheetRef {
  /** Absent: the sheet's own filter. */
  readonly table?: string;
}

/** The filter's range; criteria are not answered, and setting one is refused with its name. */
export const AutoFilterType: Type<FilterRef> = {
  name: "AutoFilter",
  doc: `${DOCS}autofilter`,
  check: requireSheet,
  members: {
    enabled: property((ref, host) => filterRect(ref, host) !== undefined),
    /** Whether criteria hide rows. Of a sheet's own filter that came with a file it is not known. */
    isDataFiltered: property(({ sheet, table }, host) => {
      if (table !== undefined) return tableOf({ sheet, table }, host).filtered === true;
      if (host.cells.parts.of(sheet).autoFilter && host.cells.parts.cameWithFile(sheet))
        throw apiNotFound("AutoFilter", "isDataFiltered of a filter that came with a file");
      return false;
    }),
    apply: method(({ sheet, table }, [given, column, criteria], host) => {
      if (table !== undefined) throw apiNotFound("AutoFilter", "apply of a table's filter");
      requireWritable(sheet, host);
      if (column !== undefined && column !== null && criteria)
        throw new HostError("ApiNotFound", "The stand-in does not answer AutoFilter.apply with criteria.", "AutoFilter.apply");
      const { rect } = isHostObject(given) ? (given.ref as RangeRef) : find(sheet, String(given), host);
      host.cells.parts.change(sheet, { autoFilter: { rect } }, "autoFilter");
      return null;
    }),
    remove: method(({ sheet, table }, _args, host) => {
      if (table !== undefined) throw apiNotFound("AutoFilter", "remove of a table's filter");
      requireWritable(sheet, host);
      host.cells.parts.change(sheet, { autoFilter: undefined as never }, "autoFilter");
      return null;
    }),
    getRange: method((ref, _args, host) => filterRange(ref, host) ?? notFound()),
  },
};

export function autoFilterOf(sheet: string, table?: string) {
  return at(AutoFilterType, { sheet, ...(table === undefined ? {} : { table }) });
}

function filterRect({ sheet, table }: FilterRef, host: MemberHost): Rect | undefined {
  if (table === undefined) return host.cells.parts.of(sheet).autoFilter?.rect;
  const { showFilterButton, rect, hasTotals } = tableOf({ sheet, table }, host);
  return showFilterButton ? { ...rect, rowCount: rect.rowCount - (hasTotals ? 1 : 0) } : undefined;
}

function filterRange(ref: FilterRef, host: MemberHost) {
  const rect = filterRect(ref, host);
  return rect ? range({ sheet: ref.sheet, rect }) : null;
}
