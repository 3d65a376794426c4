import { parseRect } from "../address";
import type { Package } from "../container/package";
import type { ChartPart } from "../model/chart";
import type { SheetGrid } from "./sheet-grid";
import { attr, child, childrenOf, descendants, numberAttr, type XmlElement } from "../xml/tree";

/** EMU in a point. */
export const EMU = 12_700;

/** Chart element of the file → the name office.js uses. */
const TYPES: Readonly<Record<string, string>> = {
  lineChart: "Line",
  pieChart: "Pie",
  doughnutChart: "Doughnut",
  areaChart: "Area",
  scatterChart: "XYScatter",
  radarChart: "Radar",
  bubbleChart: "Bubble",
  stockChart: "StockHLC",
  surfaceChart: "Surface",
  bar3DChart: "3DColumnClustered",
  line3DChart: "3DLine",
  pie3DChart: "3DPie",
  area3DChart: "3DArea",
};

const GROUPINGS: Readonly<Record<string, string>> = { stacked: "Stacked", percentStacked: "Stacked100" };

/** Charts of one drawing part, as a list to show and to point at; their XML is never rewritten. */
export function listCharts(
  pack: Package,
  drawing: string,
  grid: SheetGrid,
  sheetByName: (name: string) => string | undefined,
): ChartPart[] {
  const root = pack.tree(drawing);
  const relationships = pack.relationships(drawing);
  const charts: ChartPart[] = [];
  root.children.forEach((anchor, index) => {
    for (const frame of descendants(anchor, "graphicFrame")) {
      const reference = [...descendants(frame, "chart")][0];
      const id = reference?.attributes.find((a) => a.local === "id" && a.uri.endsWith("/relationships"))?.value;
      const relation = relationships.find((r) => r.id === id);
      if (!relation || !pack.has(relation.target)) continue;
      const name = [...descendants(frame, "cNvPr")][0];
      charts.push({
        id: `chart-${drawing}-${index}`,
        name: (name && attr(name, "name")) ?? "",
        origin: `${drawing}#${index}`,
        ...readChart(pack.tree(relation.target), sheetByName),
        ...placeOf(anchor, grid),
      });
    }
  });
  return charts;
}

function readChart(
  root: XmlElement,
  sheetByName: (name: string) => string | undefined,
): Pick<ChartPart, "type" | "title" | "source" | "seriesBy"> {
  const area = [...descendants(root, "plotArea")][0];
  const element = area?.children.find((c) => c.local.endsWith("Chart"));
  const direction = child(element, "barDir");
  const groupingElement = child(element, "grouping");
  const grouping = groupingElement && attr(groupingElement, "val");
  const type =
    element?.local === "barChart"
      ? (direction && attr(direction, "val") === "bar" ? "Bar" : "Column") + (GROUPINGS[grouping ?? ""] ?? "Clustered")
      : (TYPES[element?.local ?? ""] ?? "Invalid");
  const titleElement = child(child(root, "chart"), "title");
  const title = titleElement && [...descendants(titleElement, "t")].map((t) => t.text).join("");
  const formula = element && [...descendants(element, "f")].map((f) => f.text).find((text) => text.includes("!"));
  const sheet = formula && sheetByName(formula.slice(0, formula.lastIndexOf("!")).replace(/^'|'$/g, "").replace(/''/g, "'"));
  const rect = formula ? parseRect(formula) : undefined;
  return { type, seriesBy: "auto", ...(title ? { title } : {}), ...(sheet && rect ? { source: { sheet, rect } } : {}) };
}

function placeOf(anchor: XmlElement, grid: SheetGrid): Pick<ChartPart, "left" | "top" | "width" | "height"> {
  const number = (element: XmlElement | undefined, local: string): number => Number(child(element, local)?.text ?? 0) || 0;
  const corner = (element: XmlElement | undefined): { x: number; y: number } => ({
    x: grid.left(number(element, "col")) + number(element, "colOff") / EMU,
    y: grid.top(number(element, "row")) + number(element, "rowOff") / EMU,
  });
  const position = child(anchor, "pos");
  const from = position
    ? { x: (numberAttr(position, "x") ?? 0) / EMU, y: (numberAttr(position, "y") ?? 0) / EMU }
    : corner(child(anchor, "from"));
  const extent = childrenOf(anchor, "ext")[0];
  if (extent)
    return { left: from.x, top: from.y, width: (numberAttr(extent, "cx") ?? 0) / EMU, height: (numberAttr(extent, "cy") ?? 0) / EMU };
  const to = corner(child(anchor, "to"));
  return { left: from.x, top: from.y, width: Math.max(0, to.x - from.x), height: Math.max(0, to.y - from.y) };
}
