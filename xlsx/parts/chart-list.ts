import type { Package } from "../container/package";
import type { ChartPart } from "../model/chart";
import { readChart } from "./read-chart";
import type { SheetGrid } from "./sheet-grid";
import { attr, child, childrenOf, descendants, numberAttr, type XmlElement } from "../xml/tree";

/** EMU in a point. */
export const EMU = 12_700;

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
