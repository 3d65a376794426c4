import type { Rect } from "../../../src/core/model/address";
import type { TablePart } from "../../document";
import { intersect } from "../../cells/used-range";
import { HostError } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, event, method, object, property, type MemberHost, type Type } from "../host";
import { columnsOf, range, rowsOf, worksheet } from "../objects";
import { findTable, requireWritable, tableOf, type RangeRef, type TableRef } from "../refs";
import { autoFilterOf } from "../Worksheet/auto-filter";

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
    showTotals: property((ref, host) => tableOf(ref, host).hasTotals),
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
  if (tables.some((part) => intersect(part.rect, rect))) throw new HostError("InvalidOperation");
  if (!hasHeaders)
    throw new HostError("ApiNotFound", "The stand-in does not answer TableCollection.add without headers.", "TableCollection.add");
  const all = rect.rowCount < 2 ? { ...rect, rowCount: 2 } : rect;
  const columns = headers(sheet, all, true, host);
  host.cells.values.write(sheet, { ...all, rowCount: 1 }, (_row, column) => `'${columns[column]!}`);
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
  };
  host.cells.parts.change(sheet, { tables: [...tables, part] }, "tables");
  return { sheet, table: part.id };
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
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name)) throw new HostError("InvalidArgument");
  const namesake = findTable(name, host);
  if (namesake && namesake.table !== self) throw new HostError("InvalidArgument");
  return name;
}

function freeName(host: MemberHost): string {
  let number = 1;
  while (findTable(`Tabel${number}`, host)) number++;
  return `Tabel${number}`;
}
