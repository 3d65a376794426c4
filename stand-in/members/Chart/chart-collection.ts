import type { ChartPart } from "../../document";
import { HostError, notFound } from "../../wire/errors";
import { at, isHostObject } from "../../wire/object-model";
import { DOCS, method, object, property, type MemberHost, type Type } from "../host";
import { requireSheet, requireWritable, type RangeRef, type SheetRef } from "../refs";
import { find } from "../Worksheet/find";
import { ChartAxesType, ChartLegendType, ChartTitleType } from "./chart-parts";
import { changePart, partOf, seriesIn, type ChartRef } from "./chart-ref";
import { ChartSeriesCollectionType } from "./chart-series";

/** `Excel.ChartSeriesBy`. */
const SERIES_BY: ReadonlyMap<unknown, ChartPart["seriesBy"]> = new Map([
  ["Auto", "auto"],
  ["Rows", "rows"],
  ["Columns", "columns"],
]);

export const ChartCollectionType: Type<SheetRef> = {
  name: "ChartCollection",
  doc: `${DOCS}chartcollection`,
  check: requireSheet,
  items: ({ sheet }, host) => host.cells.parts.of(sheet).charts.map(({ id }) => chart(sheet, id)),
  item: (ref, key, host) => get(ref, key, host) ?? notFound(),
  members: {
    count: property(({ sheet }, host) => host.cells.parts.of(sheet).charts.length),
    getCount: method(({ sheet }, _args, host) => host.cells.parts.of(sheet).charts.length),
    getItem: method((ref, [key], host) => get(ref, key, host) ?? notFound()),
    getItemOrNullObject: method((ref, [key], host) => get(ref, key, host)),
    getItemAt: method(({ sheet }, [index], host) => chart(sheet, (host.cells.parts.of(sheet).charts[index] ?? notFound()).id)),
    add: method(({ sheet }, [type, source, by], host) => {
      // What is left out comes as null.
      requireWritable(sheet, host, "allowEditObjects");
      const seriesBy = SERIES_BY.get(by ?? "Auto");
      if (!isHostObject(source) || source.type !== "Range" || seriesBy === undefined) throw new HostError("InvalidArgument");
      const { sheet: from, rect } = source.ref as RangeRef;
      const { charts } = host.cells.parts.of(sheet);
      const id = host.cells.parts.newId();
      const added: ChartPart = {
        id,
        name: freeName(charts),
        type: String(type),
        source: { sheet: from, rect },
        seriesBy,
        series: seriesIn({ sheet: from, rect }, seriesBy, host),
        left: 100,
        top: 50,
        width: 360,
        height: 216,
      };
      host.cells.parts.change(sheet, { charts: [...charts, added] }, "charts");
      return chart(sheet, id);
    }),
  },
};

export const ChartType: Type<ChartRef> = {
  name: "Chart",
  doc: `${DOCS}chart`,
  check: (ref, host) => void partOf(ref, host),
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: property(({ id }) => id),
    name: property(
      (ref, host) => partOf(ref, host).name,
      (ref, value, host) => changePart(ref, host, { name: String(value) }),
    ),
    ...Object.fromEntries(
      (["left", "top", "width", "height"] as const).map((key) => [
        key,
        property<ChartRef>(
          (ref, host) => partOf(ref, host)[key],
          (ref, value, host) => {
            if (!(Number(value) >= 0)) throw new HostError("InvalidArgument");
            changePart(ref, host, { [key]: Number(value) });
          },
        ),
      ]),
    ),
    title: object((ref) => at(ChartTitleType, ref)),
    legend: object((ref) => at(ChartLegendType, ref)),
    axes: object((ref) => at(ChartAxesType, ref)),
    series: object((ref) => at(ChartSeriesCollectionType, ref)),
    setPosition: method((ref, [start, end = start], host) => {
      const place = (given: unknown) => (isHostObject(given) ? (given.ref as RangeRef) : find(ref.sheet, String(given), host)).rect;
      changePart(ref, host, box(ref.sheet, place(start), place(end), host));
      return null;
    }),
    delete: method((ref, _args, host) => {
      requireWritable(ref.sheet, host, "allowEditObjects");
      host.cells.parts.change(ref.sheet, { charts: host.cells.parts.of(ref.sheet).charts.filter(({ id }) => id !== ref.id) }, "charts");
      return null;
    }),
  },
};

export function chartsOf(sheet: string) {
  return at(ChartCollectionType, { sheet });
}

function chart(sheet: string, id: string) {
  return at(ChartType, { sheet, id });
}

function get({ sheet }: SheetRef, key: unknown, host: MemberHost) {
  const found = host.cells.parts.of(sheet).charts.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return found ? chart(sheet, found.id) : null;
}

/** From the upper left of one cell to the lower right of another, in points. */
function box(
  sheet: string,
  from: RangeRef["rect"],
  to: RangeRef["rect"],
  host: MemberHost,
): Pick<ChartPart, "left" | "top" | "width" | "height"> {
  const { layout } = host.cells;
  const sum = (count: number, size: (index: number) => number, start = 0) =>
    Array.from({ length: count }, (_, index) => size(start + index)).reduce((a, b) => a + b, 0);
  const column = (index: number) => layout.columnWidth(sheet, index);
  const row = (index: number) => layout.rowHeight(sheet, index);
  return {
    left: sum(from.column, column),
    top: sum(from.row, row),
    width: sum(to.column + to.columnCount - from.column, column, from.column),
    height: sum(to.row + to.rowCount - from.row, row, from.row),
  };
}

/** `Diagram 1`, `Diagram 2`, … as Danish Excel names charts. */
function freeName(charts: readonly ChartPart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Diagram ${number}`)) number++;
  return `Diagram ${number}`;
}
