import type { ChartSeriesPart } from "../../document";
import type { Rect } from "../../../src/core/model/address";
import { HostError } from "../../wire/errors";
import { at, isHostObject } from "../../wire/object-model";
import { requireColor } from "../colors";
import { DOCS, method, object, property, type MemberHost, type Type } from "../host";
import type { RangeRef } from "../refs";
import { changePart, changeSeries, oneSeries, partOf, seriesOf, type ChartRef, type SeriesRef } from "./chart-ref";
import { fontAt } from "./chart-font";

interface FillRef extends SeriesRef {
  readonly point?: number;
}

export const ChartSeriesCollectionType: Type<ChartRef> = {
  name: "ChartSeriesCollection",
  doc: `${DOCS}chartseriescollection`,
  items: (ref, host) => seriesOf(ref, host).map((_, series) => seriesAt(ref, series)),
  members: {
    count: property((ref, host) => seriesOf(ref, host).length),
    getCount: method((ref, _args, host) => seriesOf(ref, host).length),
    getItemAt: method((ref, [index], host) => {
      if (!seriesOf(ref, host)[index]) throw new HostError("ItemNotFound");
      return seriesAt(ref, index);
    }),
    /** Not visible until it has values. */
    add: method((ref, [name, index], host) => {
      const before = seriesOf(ref, host);
      const place = index ?? before.length;
      const added: ChartSeriesPart = name === undefined || name === null ? {} : { name: String(name) };
      changePart(ref, host, { series: [...before.slice(0, place), added, ...before.slice(place)] });
      return seriesAt(ref, place);
    }),
  },
};

export const ChartSeriesType: Type<SeriesRef> = {
  name: "ChartSeries",
  doc: `${DOCS}chartseries`,
  check: (ref, host) => void oneSeries(ref, host),
  members: {
    name: property(
      (ref, host) => {
        const { name } = oneSeries(ref, host);
        if (typeof name !== "object") return name ?? "";
        return String(host.cells.values.read(partOf(ref, host).source!.sheet, name)[0]![0]);
      },
      (ref, value, host) => {
        if (String(value).length > 255) throw new HostError("InvalidArgument");
        changeSeries(ref, host, { name: String(value) });
      },
    ),
    setValues: method((ref, [range], host) => {
      changeSeries(ref, host, { values: rectOf(ref, range, host) });
      return null;
    }),
    setXAxisValues: method((ref, [range], host) => {
      changeSeries(ref, host, { categories: rectOf(ref, range, host) });
      return null;
    }),
    gapWidth: property(
      (ref, host) => oneSeries(ref, host).gapWidth ?? 219,
      (ref, value, host) => {
        if (!/^(bar|column)/i.test(partOf(ref, host).type) || !(value >= 0 && value <= 500)) throw new HostError("InvalidArgument");
        changeSeries(ref, host, { gapWidth: Number(value) });
      },
    ),
    doughnutHoleSize: property(
      (ref, host) => oneSeries(ref, host).holeSize ?? 75,
      (ref, value, host) => {
        if (!/^doughnut/i.test(partOf(ref, host).type) || !(value >= 10 && value <= 90)) throw new HostError("InvalidArgument");
        changeSeries(ref, host, { holeSize: Number(value) });
      },
    ),
    hasDataLabels: property(
      (ref, host) => oneSeries(ref, host).labels !== undefined,
      (ref, value, host) => {
        const { labels, ...rest } = oneSeries(ref, host);
        const series = value ? { ...rest, labels: labels ?? {} } : rest;
        changePart(ref, host, { series: seriesOf(ref, host).map((item, i) => (i === ref.series ? series : item)) });
      },
    ),
    dataLabels: object((ref) => at(ChartDataLabelsType, ref)),
    format: object((ref) => at(ChartSeriesFormatType, ref)),
    points: object((ref) => at(ChartPointsCollectionType, ref)),
  },
};

export const ChartDataLabelsType: Type<SeriesRef> = {
  name: "ChartDataLabels",
  doc: `${DOCS}chartdatalabels`,
  members: {
    numberFormat: property(
      (ref, host) => oneSeries(ref, host).labels?.numberFormat ?? "General",
      (ref, value, host) => changeSeries(ref, host, { labels: { ...oneSeries(ref, host).labels, numberFormat: String(value) } }),
    ),
    format: object((ref) => at(ChartDataLabelFormatType, ref)),
  },
};

export const ChartDataLabelFormatType: Type<SeriesRef> = {
  name: "ChartDataLabelFormat",
  doc: `${DOCS}chartdatalabelformat`,
  members: { font: object((ref) => fontAt({ ...ref, of: "labels" })) },
};

export const ChartSeriesFormatType: Type<FillRef> = {
  name: "ChartSeriesFormat",
  doc: `${DOCS}chartseriesformat`,
  members: { fill: object((ref) => at(ChartFillType, ref)) },
};

export const ChartPointsCollectionType: Type<SeriesRef> = {
  name: "ChartPointsCollection",
  doc: `${DOCS}chartpointscollection`,
  items: (ref, host) => Array.from({ length: pointCount(ref, host) }, (_, point) => at(ChartPointType, { ...ref, point })),
  members: {
    count: property((ref, host) => pointCount(ref, host)),
    getCount: method((ref, _args, host) => pointCount(ref, host)),
    getItemAt: method((ref, [point], host) => {
      if (!(point >= 0 && point < pointCount(ref, host))) throw new HostError("InvalidArgument");
      return at(ChartPointType, { ...ref, point });
    }),
  },
};

export const ChartPointType: Type<FillRef> = {
  name: "ChartPoint",
  doc: `${DOCS}chartpoint`,
  members: {
    format: object((ref) => at(ChartPointFormatType, ref)),
    hasDataLabel: property(
      ({ point, ...ref }, host) => {
        const { labels } = oneSeries(ref, host);
        return labels !== undefined && !labels.without?.includes(point!);
      },
      ({ point, ...ref }, value, host) => {
        const { labels } = oneSeries(ref, host);
        // One point with a label in a series without: nothing here asks for it.
        if (labels === undefined) {
          if (value) throw new HostError("UnsupportedOperation", "a label on one point of a series without labels");
          return;
        }
        const others = (labels.without ?? []).filter((each) => each !== point);
        changeSeries(ref, host, { labels: { ...labels, without: value ? others : [...others, point!] } });
      },
    ),
  },
};

export const ChartPointFormatType: Type<FillRef> = {
  name: "ChartPointFormat",
  doc: `${DOCS}chartpointformat`,
  members: { fill: object((ref) => at(ChartFillType, ref)) },
};

export const ChartFillType: Type<FillRef> = {
  name: "ChartFill",
  doc: `${DOCS}chartfill`,
  members: {
    /** No fill: what lies behind is seen. Of one point only nothing here asks for it. */
    clear: method((ref, _args, host) => {
      if (ref.point !== undefined) throw new HostError("UnsupportedOperation", "clearing the fill of one point");
      changeSeries(ref, host, { color: "none" });
      return null;
    }),
    setSolidColor: method((ref, [color], host) => {
      const rgb = requireColor(color);
      const { point } = ref;
      if (point === undefined) changeSeries(ref, host, { color: rgb });
      else changeSeries(ref, host, { pointColors: { ...oneSeries(ref, host).pointColors, [point]: rgb } });
      return null;
    }),
  },
};

function seriesAt({ sheet, id }: ChartRef, series: number) {
  return at(ChartSeriesType, { sheet, id, series });
}

function pointCount(ref: SeriesRef, host: MemberHost): number {
  const { values } = oneSeries(ref, host);
  return values === undefined ? 0 : values.rowCount * values.columnCount;
}

/** Only of the sheet that the chart's source is on: a file holds a chart's source as one sheet here. */
function rectOf(ref: SeriesRef, range: unknown, host: MemberHost): Rect {
  if (!isHostObject(range) || range.type !== "Range") throw new HostError("InvalidArgument");
  const { sheet, rect } = range.ref as RangeRef;
  if (sheet !== partOf(ref, host).source?.sheet)
    throw new HostError("UnsupportedOperation", "series from another sheet than the chart's source");
  return rect;
}
