import type { ChartPart, ChartSeriesPart } from "../../document";
import { HostError } from "../../wire/errors";
import { seriesFromSource } from "../../cells/chart-series";
import type { MemberHost } from "../host";
import { requireWritable, type SheetRef } from "../refs";

export interface ChartRef extends SheetRef {
  readonly id: string;
}
export interface SeriesRef extends ChartRef {
  readonly series: number;
}

export function partOf(ref: ChartRef, host: MemberHost): ChartPart {
  const part = host.cells.parts.of(ref.sheet).charts.find(({ id }) => id === ref.id);
  if (!part) throw new HostError("ItemNotFound");
  return part;
}

export function changePart(ref: ChartRef, host: MemberHost, change: Partial<ChartPart>): void {
  requireWritable(ref.sheet, host, "allowEditObjects");
  const { origin } = partOf(ref, host);
  // Saving leaves its XML as it is: better no answer than a change that is lost.
  if (origin !== undefined) throw new HostError("UnsupportedOperation", "a chart that came with the file stays as it is");
  host.cells.parts.change(
    ref.sheet,
    { charts: host.cells.parts.of(ref.sheet).charts.map((item) => (item.id === ref.id ? { ...item, ...change } : item)) },
    "charts",
  );
}

/** The chart's series: as they have been made, or as Excel would make them from the source of a chart that came with the file. */
export function seriesOf(ref: ChartRef, host: MemberHost): readonly ChartSeriesPart[] {
  const { series, source, seriesBy } = partOf(ref, host);
  return series ?? (source === undefined ? [] : seriesIn(source, seriesBy, host));
}

export function seriesIn(
  { sheet, rect }: NonNullable<ChartPart["source"]>,
  by: ChartPart["seriesBy"],
  host: MemberHost,
): ChartSeriesPart[] {
  const types = host.cells.values.readTypes(sheet, rect);
  return seriesFromSource(rect, by, (row, column) => ["String", "Empty"].includes(types[row - rect.row]![column - rect.column]!));
}

export function oneSeries(ref: SeriesRef, host: MemberHost): ChartSeriesPart {
  const found = seriesOf(ref, host)[ref.series];
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

export function changeSeries(ref: SeriesRef, host: MemberHost, change: Partial<ChartSeriesPart>): void {
  oneSeries(ref, host);
  changePart(ref, host, { series: seriesOf(ref, host).map((item, i) => (i === ref.series ? { ...item, ...change } : item)) });
}
