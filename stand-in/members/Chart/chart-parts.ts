import type { ChartAxisPart } from "../../document";
import { HostError } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, object, property, type MemberHost, type Type } from "../host";
import { changePart, partOf, seriesOf, type ChartRef } from "./chart-ref";
import { fontAt } from "./chart-font";

interface AxisRef extends ChartRef {
  readonly axis: "category" | "value";
}

export const ChartTitleType: Type<ChartRef> = {
  name: "ChartTitle",
  doc: `${DOCS}charttitle`,
  members: {
    text: property(
      (ref, host) => partOf(ref, host).title ?? "",
      (ref, value, host) => changePart(ref, host, { title: String(value) }),
    ),
    visible: property((ref, host) => partOf(ref, host).title !== undefined),
    format: object((ref) => at(ChartTitleFormatType, ref)),
  },
};

export const ChartTitleFormatType: Type<ChartRef> = {
  name: "ChartTitleFormat",
  doc: `${DOCS}charttitleformat`,
  members: { font: object((ref) => fontAt({ ...ref, of: "title" })) },
};

const POSITIONS = ["Top", "Bottom", "Left", "Right"];

export const ChartLegendType: Type<ChartRef> = {
  name: "ChartLegend",
  doc: `${DOCS}chartlegend`,
  members: {
    visible: property(
      (ref, host) => partOf(ref, host).legend?.visible ?? (seriesOf(ref, host).length > 1 || /pie|doughnut/i.test(partOf(ref, host).type)),
      (ref, value, host) => changePart(ref, host, { legend: { position: "Right", ...partOf(ref, host).legend, visible: Boolean(value) } }),
    ),
    position: property(
      (ref, host) => partOf(ref, host).legend?.position ?? "Right",
      (ref, value, host) => {
        if (!POSITIONS.includes(String(value))) throw new HostError("InvalidArgument");
        changePart(ref, host, { legend: { visible: true, ...partOf(ref, host).legend, position: String(value) } });
      },
    ),
  },
};

export const ChartAxesType: Type<ChartRef> = {
  name: "ChartAxes",
  doc: `${DOCS}chartaxes`,
  members: {
    categoryAxis: object((ref) => at(ChartAxisType, { ...ref, axis: "category" })),
    valueAxis: object((ref) => at(ChartAxisType, { ...ref, axis: "value" })),
  },
};

export const ChartAxisType: Type<AxisRef> = {
  name: "ChartAxis",
  doc: `${DOCS}chartaxis`,
  check: (ref, host) => {
    if (/pie|doughnut/i.test(partOf(ref, host).type)) throw new HostError("ItemNotFound");
  },
  members: {
    visible: property(
      (ref, host) => axisOf(ref, host).visible ?? true,
      (ref, value, host) => changeAxis(ref, host, { visible: Boolean(value) }),
    ),
    reversePlotOrder: property(
      (ref, host) => axisOf(ref, host).reversed ?? false,
      (ref, value, host) => changeAxis(ref, host, { reversed: Boolean(value) }),
    ),
    majorGridlines: object((ref) => at(ChartGridlinesType, ref)),
    ...Object.fromEntries((["minimum", "maximum", "majorUnit"] as const).map((key) => [key, scaleMember(key)])),
    numberFormat: property(
      (ref, host) => axisOf(ref, host).numberFormat ?? "General",
      (ref, value, host) => changeAxis(ref, host, { numberFormat: String(value) }),
    ),
  },
};

/** Of a value axis only; `""` is Excel's own choice, which a closed file does not say. */
function scaleMember(key: "minimum" | "maximum" | "majorUnit") {
  return property<AxisRef>(
    (ref, host) => axisOf(ref, host)[key] ?? "",
    (ref, value, host) => {
      if (ref.axis !== "value" || (value !== "" && !Number.isFinite(Number(value)))) throw new HostError("InvalidArgument");
      const { [key]: _, ...rest } = axisOf(ref, host);
      replaceAxis(ref, host, value === "" ? rest : { ...rest, [key]: Number(value) });
    },
  );
}

export const ChartGridlinesType: Type<AxisRef> = {
  name: "ChartGridlines",
  doc: `${DOCS}chartgridlines`,
  members: {
    visible: property(
      (ref, host) => axisOf(ref, host).gridlines ?? ref.axis === "value",
      (ref, value, host) => changeAxis(ref, host, { gridlines: Boolean(value) }),
    ),
  },
};

function axisOf(ref: AxisRef, host: MemberHost): ChartAxisPart {
  return partOf(ref, host).axes?.[ref.axis] ?? {};
}

function changeAxis(ref: AxisRef, host: MemberHost, change: ChartAxisPart): void {
  replaceAxis(ref, host, { ...axisOf(ref, host), ...change });
}

function replaceAxis(ref: AxisRef, host: MemberHost, axis: ChartAxisPart): void {
  changePart(ref, host, { axes: { ...partOf(ref, host).axes, [ref.axis]: axis } });
}
