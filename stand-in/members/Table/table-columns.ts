import { HostError, notFound } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, method, property, type MemberHost, type Type } from "../host";
import { range } from "../objects";
import { requireWritable, tableOf, type TableRef } from "../refs";
import { bodyRect, changeTable } from "./table";

interface ColumnRef extends TableRef {
  readonly index: number;
}

export const TableColumnCollectionType: Type<TableRef> = {
  name: "TableColumnCollection",
  doc: `${DOCS}tablecolumncollection`,
  items: (ref, host) => tableOf(ref, host).columns.map((_name, index) => column(ref, index)),
  item: (ref, key, host) => get(ref, key, host) ?? notFound(),
  members: {
    count: property((ref, host) => tableOf(ref, host).columns.length),
    getCount: method((ref, _args, host) => tableOf(ref, host).columns.length),
    getItem: method((ref, [key], host) => get(ref, key, host) ?? notFound()),
    getItemOrNullObject: method((ref, [key], host) => get(ref, key, host)),
    getItemAt: method((ref, [index], host) => (index in tableOf(ref, host).columns ? column(ref, index) : notFound())),
  },
};

export const TableColumnType: Type<ColumnRef> = {
  name: "TableColumn",
  doc: `${DOCS}tablecolumn`,
  identity: ({ index }) => ({ Id: index + 1 }),
  members: {
    id: property(({ index }) => index + 1),
    index: property(({ index }) => index),
    name: property(
      (ref, host) => tableOf(ref, host).columns[ref.index] ?? notFound(),
      (ref, name, host) => {
        requireWritable(ref.sheet, host);
        const { columns, rect, hasHeaders } = tableOf(ref, host);
        if (columns.some((other, index) => index !== ref.index && other.toLowerCase() === String(name).toLowerCase()))
          throw new HostError("InvalidArgument");
        if (hasHeaders)
          host.cells.values.write(
            ref.sheet,
            { ...rect, column: rect.column + ref.index, rowCount: 1, columnCount: 1 },
            () => `'${String(name)}`,
          );
        changeTable(ref, host, { columns: columns.map((old, index) => (index === ref.index ? String(name) : old)) });
      },
    ),
    values: property((ref, host) => host.cells.values.read(ref.sheet, columnRect(ref, tableOf(ref, host).rect))),
    getRange: method((ref, _args, host) => range({ sheet: ref.sheet, rect: columnRect(ref, tableOf(ref, host).rect) })),
    getDataBodyRange: method((ref, _args, host) => range({ sheet: ref.sheet, rect: columnRect(ref, bodyRect(ref, host)) })),
  },
};

function column(ref: TableRef, index: number) {
  return at(TableColumnType, { sheet: ref.sheet, table: ref.table, index });
}

/** By id (1, 2, …) or by name, ignoring case. */
function get(ref: TableRef, key: unknown, host: MemberHost) {
  const { columns } = tableOf(ref, host);
  const index = typeof key === "number" ? key - 1 : columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return index in columns ? column(ref, index) : null;
}

function columnRect<T extends { readonly column: number }>({ index }: ColumnRef, rect: T): T & { columnCount: number } {
  return { ...rect, column: rect.column + index, columnCount: 1 };
}
