import { HostError } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, method, property, type MemberHost, type Type } from "../host";
import { findTable } from "../refs";
import { table } from "./table";

/** Tables of one sheet, or of the workbook. */
export const TableCollectionType: Type<{ readonly sheet?: string }> = {
  name: "TableCollection",
  doc: `${DOCS}tablecollection`,
  items: (ref, host) => all(ref, host),
  item: (ref, key, host) => get(ref, key, host) ?? notFound(),
  members: {
    count: property((ref, host) => all(ref, host).length),
    getCount: method((ref, _args, host) => all(ref, host).length),
    getItem: method((ref, [key], host) => get(ref, key, host) ?? notFound()),
    getItemOrNullObject: method((ref, [key], host) => get(ref, key, host)),
    getItemAt: method((ref, [index], host) => all(ref, host)[index] ?? notFound()),
  },
};

export const tablesOfWorkbook = at<{ readonly sheet?: string }, MemberHost>(TableCollectionType, {});

export function tablesOfSheet(sheet: string) {
  return at<{ readonly sheet?: string }, MemberHost>(TableCollectionType, { sheet });
}

function all({ sheet }: { readonly sheet?: string }, host: MemberHost) {
  const ids = sheet === undefined ? host.cells.sheets.ids() : [sheet];
  return ids.flatMap((id) => host.cells.parts.of(id).tables.map((part) => table({ sheet: id, table: part.id })));
}

function get({ sheet }: { readonly sheet?: string }, key: unknown, host: MemberHost) {
  const found = findTable(key, host, sheet);
  return found && table(found);
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
