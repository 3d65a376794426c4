import type { Rect } from "../../../src/core/model/address";
import { at } from "../../wire/object-model";
import { DOCS, method, object, property, type MemberHost, type Type } from "../host";
import { range } from "../Range/range";
import { tableOf, type TableRef } from "../refs";
import { worksheet } from "../Worksheet/worksheet";

export const TableType: Type<TableRef> = {
  name: "Table",
  doc: `${DOCS}table`,
  check: (ref, host) => void tableOf(ref, host),
  identity: ({ table }) => ({ Id: table }),
  members: {
    id: property(({ table }) => table),
    name: property((ref, host) => tableOf(ref, host).name),
    showHeaders: property((ref, host) => tableOf(ref, host).hasHeaders),
    showTotals: property((ref, host) => tableOf(ref, host).hasTotals),
    showBandedRows: property((ref, host) => tableOf(ref, host).showBandedRows),
    showFilterButton: property((ref, host) => tableOf(ref, host).showFilterButton),
    style: property((ref, host) => tableOf(ref, host).style ?? ""),
    worksheet: object(({ sheet }) => worksheet(sheet)),
    getRange: method((ref, _args, host) => range({ sheet: ref.sheet, rect: tableOf(ref, host).rect })),
    getHeaderRowRange: method((ref, _args, host) => range({ sheet: ref.sheet, rect: { ...tableOf(ref, host).rect, rowCount: 1 } })),
    getDataBodyRange: method((ref, _args, host) => range({ sheet: ref.sheet, rect: bodyRect(ref, host) })),
  },
};

export function table(ref: TableRef) {
  return at<TableRef, MemberHost>(TableType, ref);
}

/** The rows between header and totals; a table has at least one. */
export function bodyRect(ref: TableRef, host: MemberHost): Rect {
  const part = tableOf(ref, host);
  const header = part.hasHeaders ? 1 : 0;
  const totals = part.hasTotals ? 1 : 0;
  return { ...part.rect, row: part.rect.row + header, rowCount: Math.max(1, part.rect.rowCount - header - totals) };
}
