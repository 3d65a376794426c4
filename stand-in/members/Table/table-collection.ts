import { notFound } from "../../wire/errors";
import { at, isHostObject } from "../../wire/object-model";
import { DOCS, event, method, property, type MemberHost, type Type } from "../host";
import { findTable, type RangeRef } from "../refs";
import { find } from "../Worksheet/find";
import { addTable, table } from "./table";

interface TablesRef {
  readonly sheet?: string;
  /** Only these, where it is not all of the sheet. */
  readonly only?: readonly string[];
}

/** Tables of one sheet, or of the workbook. */
export const TableCollectionType: Type<TablesRef> = {
  name: "TableCollection",
  doc: `${DOCS}tablecollection`,
  items: (ref, host) => all(ref, host),
  item: (ref, key, host) => get(ref, key, host) ?? notFound(),
  members: {
    onChanged: event(101, "RegisterDataChangedEvent"),
    count: property((ref, host) => all(ref, host).length),
    getCount: method((ref, _args, host) => all(ref, host).length),
    getItem: method((ref, [key], host) => get(ref, key, host) ?? notFound()),
    getItemOrNullObject: method((ref, [key], host) => get(ref, key, host)),
    add: method((ref, [given, hasHeaders], host) => {
      const place = isHostObject(given) ? (given.ref as RangeRef) : find(ref.sheet ?? host.cells.sheets.active(), String(given), host);
      return table(addTable(place, hasHeaders === true, host));
    }),
    getItemAt: method((ref, [index], host) => all(ref, host)[index] ?? notFound()),
  },
};

/** The tables that a range touches (`Range.getTables`). */
export const TableScopedCollectionType: Type<TablesRef> = {
  name: "TableScopedCollection",
  doc: `${DOCS}tablescopedcollection`,
  items: (ref, host) => all(ref, host),
  item: (ref, key, host) => within(ref, key, host) ?? notFound(),
  members: {
    getCount: method((ref, _args, host) => all(ref, host).length),
    getFirst: method((ref, _args, host) => all(ref, host)[0] ?? notFound()),
    getItem: method((ref, [key], host) => within(ref, key, host) ?? notFound()),
    getItemOrNullObject: method((ref, [key], host) => within(ref, key, host)),
  },
};

export const tablesOfWorkbook = at(TableCollectionType, {});

export function tablesOfSheet(sheet: string) {
  return at(TableCollectionType, { sheet });
}

/** Tables that a range touches (`Range.getTables`). */
export function tablesAt(sheet: string, only: readonly string[]) {
  return at(TableScopedCollectionType, { sheet, only });
}

function all({ sheet, only }: TablesRef, host: MemberHost) {
  const ids = sheet === undefined ? host.cells.sheets.ids() : [sheet];
  return ids.flatMap((id) =>
    host.cells.parts
      .of(id)
      .tables.filter((part) => !only || only.includes(part.id))
      .map((part) => table({ sheet: id, table: part.id })),
  );
}

function get({ sheet }: TablesRef, key: unknown, host: MemberHost) {
  const found = findTable(key, host, sheet);
  return found && table(found);
}

function within(ref: TablesRef, key: unknown, host: MemberHost) {
  const found = findTable(key, host, ref.sheet);
  return found && ref.only?.includes(found.table) ? table(found) : null;
}
