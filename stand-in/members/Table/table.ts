import type { Rect } from "../../../src/core/model/address";
import type { TablePart } from "../../document";
import { intersect } from "../../cells/used-range";
import { apiNotFound, HostError } from "../../wire/errors";
import { at, isHostObject } from "../../wire/object-model";
import { DOCS, event, method, object, property, type MemberHost, type Type } from "../host";
import { isName } from "../formulas";
import { columnsOf, range, rowsOf, worksheet } from "../objects";
import { findTable, requireWritable, tableOf, type RangeRef, type TableRef } from "../refs";
import { autoFilterOf } from "../Worksheet/auto-filter";
import { find } from "../Worksheet/find";

export const TableType: Type<TableRef> = {
  name: "Table",
  doc: `${DOCS}table`,
  check: (ref, host) => void tableOf(ref, host),
  identity: ({ table }) => ({ Id: table }),
  members: {
    id: property(({ table }) => table),
    name: property(
      (ref, host) => tableOf(ref, host).name,
      (ref, name, host) => changeTable(ref, host, { name: tableName(name, host, ref.table) }),
    ),
    showHeaders: property((ref, host) => tableOf(ref, host).hasHeaders),
    showTotals: property(
      (ref, host) => tableOf(ref, host).hasTotals,
      (ref, value, host) => {
        if ((value === true) !== tableOf(ref, host).hasTotals) throw apiNotFound("Table", "showTotals");
      },
    ),
    showBandedRows: property(
      (ref, host) => tableOf(ref, host).showBandedRows,
      (ref, value, host) => changeTable(ref, host, { showBandedRows: value === true }),
    ),
    showFilterButton: property(
      (ref, host) => tableOf(ref, host).showFilterButton,
      (ref, value, host) => changeTable(ref, host, { showFilterButton: value === true }),
    ),
    style: property(
      (ref, host) => tableOf(ref, host).style ?? "",
      (ref, style, host) => {
        if (!/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(String(style)))
          throw new HostError("InvalidArgument");
        changeTable(ref, host, { style: String(style) });
      },
    ),
    columns: object((ref) => columnsOf(ref)),
    rows: object((ref) => rowsOf(ref)),
    autoFilter: object((ref) => autoFilterOf(ref.sheet, ref.table)),
    worksheet: object(({ sheet }) => worksheet(sheet)),
    getRange: method((ref, _args, host) => range({ sheet: ref.sheet, rect: tableOf(ref, host).rect })),
    getHeaderRowRange: method((ref, _args, host) => {
      const { rect, hasHeaders } = tableOf(ref, host);
      if (!hasHeaders) throw new HostError("ItemNotFound");
      return range({ sheet: ref.sheet, rect: { ...rect, rowCount: 1 } });
    }),
    getTotalRowRange: method((ref, _args, host) => {
      const { rect, hasTotals } = tableOf(ref, host);
      if (!hasTotals) throw new HostError("ItemNotFound");
      return range({ sheet: ref.sheet, rect: { ...rect, row: rect.row + rect.rowCount - 1, rowCount: 1 } });
    }),
    getDataBodyRange: method((ref, _args, host) => range({ sheet: ref.sheet, rect: bodyRect(ref, host) })),
    /** Over another range with the same top row; the cells stay where they are. ExcelApi 1.13. */
    resize: method((ref, [given], host) => {
      requireWritable(ref.sheet, host);
      const part = tableOf(ref, host);
      const place = isHostObject(given) ? (given.ref as RangeRef) : find(ref.sheet, String(given), host);
      const { rect } = place;
      if (place.sheet !== ref.sheet || rect.row !== part.rect.row || !intersect(rect, part.rect) || rect.rowCount < 2)
        throw new HostError("InvalidArgument");
      requireFree(ref.sheet, rect, host, ref.table);
      const columns = part.hasHeaders ? headers(ref.sheet, rect, true, host) : part.columns;
      if (part.hasHeaders) writeHeaders(ref.sheet, rect, columns, host);
      changeTable(ref, host, { rect, columns });
      return null;
    }),
    /** The cells go with it. */
    delete: method((ref, _args, host) => {
      requireWritable(ref.sheet, host);
      const { rect } = tableOf(ref, host);
      drop(ref, host);
      host.cells.values.write(ref.sheet, rect, () => "");
      return null;
    }),
    onChanged: event(101, "RegisterDataChangedEvent"),
  },
};

export function table(ref: TableRef) {
  return at(TableType, ref);
}

/** The rows between header and totals; a table has at least one. */
export function bodyRect(ref: TableRef, host: MemberHost): Rect {
  const part = tableOf(ref, host);
  const header = part.hasHeaders ? 1 : 0;
  const totals = part.hasTotals ? 1 : 0;
  return { ...part.rect, row: part.rect.row + header, rowCount: Math.max(1, part.rect.rowCount - header - totals) };
}

export function changeTable(ref: TableRef, host: MemberHost, change: Partial<TablePart>): void {
  requireWritable(ref.sheet, host);
  host.cells.parts.change(
    ref.sheet,
    { tables: host.cells.parts.of(ref.sheet).tables.map((part) => (part.id === ref.table ? { ...part, ...change } : part)) },
    "tables",
  );
}

/** A table over a range: it may not lie on another, and without headers Excel writes its own above. */
export function addTable({ sheet, rect }: RangeRef, hasHeaders: boolean, host: MemberHost): TableRef {
  requireWritable(sheet, host);
  const { tables } = host.cells.parts.of(sheet);
  requireFree(sheet, rect, host);
  if (!hasHeaders)
    throw new HostError("ApiNotFound", "The stand-in does not answer TableCollection.add without headers.", "TableCollection.add");
  const all = rect.rowCount < 2 ? { ...rect, rowCount: 2 } : rect;
  const columns = headers(sheet, all, true, host);
  writeHeaders(sheet, all, columns, host);
  const part: TablePart = {
    id: host.cells.parts.newId(),
    name: freeName(host),
    rect: all,
    hasHeaders: true,
    hasTotals: false,
    columns,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
    ...(rect.rowCount < 2 ? { insertRow: true } : {}),
  };
  host.cells.parts.change(sheet, { tables: [...tables, part] }, "tables");
  return { sheet, table: part.id };
}

/** A table lies on no other and on no merged cells: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling. */
function requireFree(sheet: string, rect: Rect, host: MemberHost, self?: string): void {
  const isOverTable = host.cells.parts.of(sheet).tables.some((part) => part.id !== self && intersect(part.rect, rect));
  if (isOverTable || host.cells.layout.merges(sheet).some((merge) => intersect(merge, rect))) throw new HostError("MergedRangeConflict");
}

/** Where a table's header cells were written, its columns have those names, each once: a second one gets a number, a blank one Excel's own. */
export function followHeaders({ sheet, rect }: RangeRef, host: MemberHost): void {
  const { tables } = host.cells.parts.of(sheet);
  const touched = tables.filter((part) => part.hasHeaders && intersect({ ...part.rect, rowCount: 1 }, rect));
  if (touched.length === 0) return;
  const named = new Map(touched.map((part) => [part.id, headers(sheet, part.rect, true, host)]));
  for (const part of touched) writeHeaders(sheet, part.rect, named.get(part.id)!, host);
  host.cells.parts.change(sheet, { tables: tables.map((part) => ({ ...part, columns: named.get(part.id) ?? part.columns })) }, "tables");
}

/** Only where a header is another: what is there may be linked, or be a formula's text. */
function writeHeaders(sheet: string, rect: Rect, columns: readonly string[], host: MemberHost): void {
  const now = host.cells.values.readText(sheet, { ...rect, rowCount: 1 })[0]!;
  const hasOther = columns.some(
    (name, column) => now[column] !== name || host.cells.values.hasFormula(sheet, rect.row, rect.column + column),
  );
  if (hasOther) host.cells.values.write(sheet, { ...rect, rowCount: 1 }, (_row, column) => `'${columns[column]!}`);
}

/** Headers as text, each once; an empty one gets Excel's own (`Kolonne1`). */
function headers(sheet: string, rect: Rect, has: boolean, host: MemberHost): string[] {
  const texts = has ? host.cells.values.readText(sheet, { ...rect, rowCount: 1 })[0]! : Array<string>(rect.columnCount).fill("");
  const used = new Set<string>();
  return texts.map((text, index) => {
    const requested = text === "" ? `Kolonne${index + 1}` : text;
    let name = requested;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${requested}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}

function drop(ref: TableRef, host: MemberHost): void {
  host.cells.parts.change(ref.sheet, { tables: host.cells.parts.of(ref.sheet).tables.filter(({ id }) => id !== ref.table) }, "tables");
}

function tableName(given: unknown, host: MemberHost, self: string): string {
  const name = String(given);
  if (!isName(name) || host.cells.parts.names.some((item) => item.name.toLowerCase() === name.toLowerCase()))
    throw new HostError("InvalidArgument");
  const namesake = findTable(name, host);
  if (namesake && namesake.table !== self) throw new HostError("InvalidArgument");
  return name;
}

function freeName(host: MemberHost): string {
  let number = 1;
  while (findTable(`Tabel${number}`, host)) number++;
  return `Tabel${number}`;
}
