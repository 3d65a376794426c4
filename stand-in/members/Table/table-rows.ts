import { HostError, notFound } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { MAX_ROWS } from "../../../src/core/model/address";
import { subtract } from "../../cells/rects";
import { intersect } from "../../cells/used-range";
import { DOCS, method, property, type MemberHost, type Type } from "../host";
import { range } from "../objects";
import { requireWritable, tableOf, type RangeRef, type TableRef } from "../refs";
import { bodyRect, changeTable } from "./table";

interface RowRef extends TableRef {
  readonly index: number;
}

export const TableRowCollectionType: Type<TableRef> = {
  name: "TableRowCollection",
  doc: `${DOCS}tablerowcollection`,
  items: (ref, host) => Array.from({ length: bodyRect(ref, host).rowCount }, (_, index) => row(ref, index)),
  members: {
    count: property((ref, host) => bodyRect(ref, host).rowCount),
    getCount: method((ref, _args, host) => bodyRect(ref, host).rowCount),
    getItemAt: method((ref, [index], host) => (index >= 0 && index < bodyRect(ref, host).rowCount ? row(ref, index) : notFound())),
    /** At the end only, where the cells below are free; elsewhere cells would have to be moved, which is refused aloud. */
    add: method((ref, [index, values], host) => {
      requireWritable(ref.sheet, host);
      const part = tableOf(ref, host);
      const body = bodyRect(ref, host);
      const rows = Array.isArray(values) ? values : [[values]];
      if (rows.some((line) => !Array.isArray(line) || line.length !== body.columnCount)) throw new HostError("InvalidArgument");
      // As Microsoft's samples fill a table that was made of its headers: it then has the added rows and no blank one above them.
      const isFirst = part.insertRow === true && body.rowCount === 1 && !host.cells.used.within(ref.sheet, body, true);
      const first = isFirst ? 0 : body.rowCount;
      const target = { ...body, row: body.row + first, rowCount: rows.length };
      const atEnd = index === null || index === undefined || index === -1 || index === body.rowCount;
      if (!atEnd || part.hasTotals || host.cells.used.within(ref.sheet, target, true)) {
        throw new HostError(
          "ApiNotFound",
          "The stand-in does not answer TableRowCollection.add within a table or over filled cells.",
          "TableRowCollection.add",
        );
      }
      if (host.cells.parts.of(ref.sheet).tables.some(({ id, rect }) => id !== ref.table && intersect(rect, target)))
        throw new HostError("InsertDeleteConflict");
      host.cells.values.write(ref.sheet, target, (r, c) => rows[r]![c]);
      changeTable(ref, host, { rect: { ...part.rect, rowCount: part.rect.rowCount - body.rowCount + first + rows.length } });
      return row(ref, first);
    }),
  },
};

export const TableRowType: Type<RowRef> = {
  name: "TableRow",
  doc: `${DOCS}tablerow`,
  members: {
    index: property(({ index }) => index),
    values: property((ref, host) => host.cells.values.read(ref.sheet, rowRect(ref, host))),
    getRange: method((ref, _args, host) => range({ sheet: ref.sheet, rect: rowRect(ref, host) })),
  },
};

/**
 * Takes away the last rows of a table, where a range of them, as wide as the table, is deleted upwards: with nothing below it in these
 * columns no cell moves, so it is done in sheets of files too. False for any other range. A table keeps one row, which is emptied.
 */
export function removeLastRows({ sheet, rect }: RangeRef, host: MemberHost): boolean {
  const part = host.cells.parts
    .of(sheet)
    .tables.find((one) => one.rect.column === rect.column && one.rect.columnCount === rect.columnCount);
  if (!part || part.hasTotals) return false;
  const ref = { sheet, table: part.id };
  const body = bodyRect(ref, host);
  const end = body.row + body.rowCount;
  if (rect.row < body.row || rect.row + rect.rowCount !== end) return false;
  if (host.cells.used.within(sheet, { ...rect, row: end, rowCount: MAX_ROWS - end }, true)) return false;
  requireWritable(sheet, host);
  if (part.filtered) throw new HostError("InsertDeleteConflict");
  host.cells.values.write(sheet, rect, () => "");
  host.cells.styling.clear(sheet, rect);
  const { dataValidations } = host.cells.parts.of(sheet);
  const left = dataValidations
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((one) => subtract(one, rect)) }))
    .filter(({ ranges }) => ranges.length > 0);
  if (JSON.stringify(left) !== JSON.stringify(dataValidations))
    host.cells.parts.change(sheet, { dataValidations: left }, "dataValidations");
  changeTable(ref, host, { rect: { ...part.rect, rowCount: Math.max(part.hasHeaders ? 2 : 1, part.rect.rowCount - rect.rowCount) } });
  return true;
}

function row(ref: TableRef, index: number) {
  return at(TableRowType, { sheet: ref.sheet, table: ref.table, index });
}

function rowRect(ref: RowRef, host: MemberHost) {
  const body = bodyRect(ref, host);
  return { ...body, row: body.row + ref.index, rowCount: 1 };
}
