import type { ChartPart } from "../model/chart";
import type { PackageDraft } from "../container/draft";
import { escapeAttribute } from "../xml/escape";
import { descendants, numberAttr, relationshipId } from "../xml/tree";
import type { SheetFrame } from "../sheet/frame";
import { EMU } from "./chart-list";
import { chartXml, type ValueLookup } from "./chart";
import type { SheetGrid } from "./sheet-grid";
import { partKey } from "../container/part-path";

const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

export interface ChartRequest {
  readonly draft: PackageDraft;
  readonly sheetPath: string;
  readonly frame: SheetFrame;
  /** Start of relationship types, transitional or strict. */
  readonly relations: string;
  readonly before: readonly ChartPart[];
  readonly after: readonly ChartPart[];
  /** Of the sheet with the charts. */
  readonly grid: SheetGrid;
  sheetName(id: string): string;
  values(id: string): ValueLookup;
}

/** Adds new charts to the sheet's drawing and removes the anchors of deleted ones. Others stay as they are. */
export function writeCharts(request: ChartRequest): void {
  const { draft, sheetPath, frame } = request;
  const element = frame.child("drawing");
  const id = element && relationshipId(element);
  let drawing = draft.relationships(sheetPath).find((r) => r.id === id)?.target;
  if (drawing !== undefined)
    removeCharts(
      draft,
      drawing,
      request.before.filter((chart) => !request.after.some((now) => now.origin === chart.origin)),
    );
  const added = request.after.filter((chart) => !request.before.some((old) => old.origin !== undefined && old.origin === chart.origin));
  if (added.length === 0) return;
  if (drawing === undefined) {
    drawing = draft.freePath("xl/drawings/drawing#.xml");
    draft.add(
      drawing,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"></xdr:wsDr>`,
      DRAWING_TYPE,
    );
    const relation = draft.relate(sheetPath, `${request.relations}/drawing`, drawing);
    const r = frame.relationshipPrefix();
    frame.put("drawing", `<${frame.prefix}drawing ${r}:id="${relation}"/>`);
  }
  for (const chart of added) addChart(request, drawing, chart);
}

function addChart(request: ChartRequest, drawing: string, chart: ChartPart): void {
  const { draft } = request;
  const path = draft.freePath("xl/charts/chart#.xml");
  const source = chart.source?.sheet ?? "";
  draft.add(path, chartXml(chart, request.sheetName(source), request.values(source)), CHART_TYPE);
  const relation = draft.relate(drawing, `${request.relations}/chart`, path);
  const emu = (points: number): number => Math.max(0, Math.round(points * EMU));
  // By cells, as Excel does: a program that makes rows of another height moves the chart with them.
  const corner = (element: string, x: number, y: number): string => {
    const column = request.grid.columnAt(x);
    const row = request.grid.rowAt(y);
    return (
      `<xdr:${element}><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff>` +
      `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:${element}>`
    );
  };
  draft.edit(drawing, (patch, root) => {
    const number = Math.max(1, ...[...descendants(root, "cNvPr")].map((e) => numberAttr(e, "id") ?? 0)) + 1;
    patch.appendChild(
      root,
      `<xdr:twoCellAnchor xmlns:xdr="${XDR}">${corner("from", chart.left, chart.top)}${corner("to", chart.left + chart.width, chart.top + chart.height)}` +
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeAttribute(chart.name)}"${/^\S+ \d+$/.test(chart.name) ? "" : ` descr="${escapeAttribute(chart.name)}"`}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
        `<xdr:xfrm><a:off xmlns:a="${A}" x="0" y="0"/><a:ext xmlns:a="${A}" cx="0" cy="0"/></xdr:xfrm><a:graphic xmlns:a="${A}"><a:graphicData uri="${C}">` +
        `<c:chart xmlns:c="${C}" xmlns:r="${request.relations}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
    );
  });
}

function removeCharts(draft: PackageDraft, drawing: string, charts: readonly ChartPart[]): void {
  const indexes = new Set(
    charts.flatMap((chart) => (chart.origin?.startsWith(`${drawing}#`) ? [Number(chart.origin.slice(drawing.length + 1))] : [])),
  );
  if (indexes.size === 0) return;
  const targets: string[] = [];
  const relations = draft.relationships(drawing);
  draft.edit(drawing, (patch, root) =>
    root.children.forEach((anchor, index) => {
      if (!indexes.has(index)) return;
      for (const chart of descendants(anchor, "chart")) {
        const target = relations.find((r) => r.id === relationshipId(chart))?.target;
        if (target !== undefined) targets.push(target);
      }
      patch.remove(anchor);
    }),
  );
  for (const target of targets) {
    for (const part of draft.onlyReachableFrom(target)) draft.remove(part);
    draft.remove(target);
    draft.unrelate(drawing, (r) => partKey(r.target) === partKey(target));
  }
}
