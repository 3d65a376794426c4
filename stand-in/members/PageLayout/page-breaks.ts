import { HostError, notFound } from "../../wire/errors";
import { at, isHostObject } from "../../wire/object-model";
import { DOCS, method, property, type MemberHost, type Type } from "../host";
import { parseLocalAddress, requireSheet, splitAddress, type RangeRef, type SheetRef } from "../refs";

/** Breaks that a user has set by hand, across the sheet; Excel's own, where a page is full, are in no collection. */
export const PageBreakCollectionType: Type<SheetRef> = {
  name: "PageBreakCollection",
  doc: `${DOCS}pagebreakcollection`,
  check: requireSheet,
  items: ({ sheet }, host) => breaksOf({ sheet }, host).map((row) => at(PageBreakType, { sheet, row })),
  members: {
    /** The break comes above the range's first row; in the first row there is nothing to break. */
    add: method((ref, [range], host) => {
      const rect = isHostObject(range) ? (range.ref as RangeRef).rect : parseLocalAddress(splitAddress(String(range)).local);
      if (!rect || rect.row === 0) throw new HostError("InvalidArgument");
      const rows = [...new Set([...breaksOf(ref, host), rect.row])].sort((a, b) => a - b);
      // Excel takes no more in a sheet.
      if (rows.length > MOST_BREAKS) throw new HostError("InvalidArgument");
      replace(ref, host, rows);
      return at(PageBreakType, { sheet: ref.sheet, row: rect.row });
    }),
    getCount: method((ref, _args, host) => breaksOf(ref, host).length),
    getItem: method((ref, [index], host) => at(PageBreakType, { sheet: ref.sheet, row: breaksOf(ref, host)[index] ?? notFound() })),
    removePageBreaks: method((ref, _args, host) => {
      replace(ref, host, []);
      return null;
    }),
  },
};

/** Excel's limit: 1,026 horizontal breaks. */
const MOST_BREAKS = 1_026;

interface BreakRef extends SheetRef {
  readonly row: number;
}

export const PageBreakType: Type<BreakRef> = {
  name: "PageBreak",
  doc: `${DOCS}pagebreak`,
  check: (ref, host) => {
    if (!breaksOf(ref, host).includes(ref.row)) throw new HostError("ItemNotFound");
  },
  members: {
    columnIndex: property(() => 0),
    rowIndex: property(({ row }) => row),
    delete: method((ref, _args, host) => {
      replace(
        ref,
        host,
        breaksOf(ref, host).filter((row) => row !== ref.row),
      );
      return null;
    }),
  },
};

export function horizontalPageBreaksOf(sheet: string) {
  return at(PageBreakCollectionType, { sheet });
}

function breaksOf({ sheet }: SheetRef, host: MemberHost): readonly number[] {
  return host.cells.parts.of(sheet).pageLayout.rowBreaks ?? [];
}

function replace({ sheet }: SheetRef, host: MemberHost, rows: readonly number[]): void {
  const { rowBreaks: _, ...rest } = host.cells.parts.of(sheet).pageLayout;
  host.cells.parts.change(sheet, { pageLayout: rows.length === 0 ? rest : { ...rest, rowBreaks: rows } }, "pageLayout");
}
