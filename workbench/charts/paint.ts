/** The library that draws charts, with the kinds that are used; it loads when the first chart comes into sight. */
import { BarChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** An empty picture in the element, of so many pixels. */
export function paint(element: HTMLElement, width: number, height: number): EChartsType {
  return init(element, null, { renderer: "svg", width, height });
}
