/** The charts of the sheet that is shown, drawn over its cells; the engine draws none. */
import type { Injector } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Rect } from "../../src/core/model/address";
import type { Cells } from "../../stand-in/cells/cells";
import type { ChartPart } from "../../stand-in/document";
import { currentView, onViewMoved } from "../grid/view";
import { TEXTS } from "../texts";
import { chartOption, PIXELS_PER_POINT, type ChartCells } from "./option";

/** Cells that change are drawn together. */
const GATHER_MS = 150;
/** More could not be seen apart. */
const MOST_POINTS = 500;
/** Pixels that the engine draws its scroll bars in. */
const SCROLL_BAR = 12;

interface Drawn {
  readonly element: HTMLElement;
  readonly part: ChartPart;
  readonly release: () => void;
}

/** Draws them until the function that is returned is called. `holder` is where the grid is. */
export function drawCharts(injector: Injector, cells: Cells, holder: HTMLElement): () => void {
  const layer = document.createElement("div");
  layer.className = "charts";
  holder.append(layer);
  const drawn = new Map<string, Drawn>();
  let shown = "";
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const place = (): void => {
    const view = drawn.size === 0 ? null : currentView(injector);
    if (view === null) return;
    const { canvas, left, top, scaleX, scaleY } = view;
    const origin = holder.getBoundingClientRect();
    Object.assign(layer.style, {
      left: `${canvas.left - origin.left + left}px`,
      top: `${canvas.top - origin.top + top}px`,
      width: `${Math.max(0, canvas.width - left - SCROLL_BAR)}px`,
      height: `${Math.max(0, canvas.height - top - SCROLL_BAR)}px`,
    });
    for (const { element, part } of drawn.values()) {
      const { x, y } = view.place(part.left * PIXELS_PER_POINT, part.top * PIXELS_PER_POINT);
      element.style.transform = `translate(${x - left}px, ${y - top}px) scale(${scaleX}, ${scaleY})`;
    }
  };

  const draw = (): void => {
    timer = null;
    shown = cells.sheets.active();
    const { charts } = cells.parts.of(shown);
    const data = cellsOf(cells, shown);
    for (const [id, each] of drawn) {
      if (charts.includes(each.part) && each.element.dataset["sheet"] === shown) continue;
      each.release();
      drawn.delete(id);
    }
    for (const part of charts) {
      const option = chartOption(part, data(part));
      const before = drawn.get(part.id);
      const known = JSON.stringify([part, option]);
      if (before?.element.dataset["known"] === known) continue;
      before?.release();
      drawn.set(part.id, begin(layer, shown, part, known, option));
    }
    place();
  };
  const later = (): void => {
    if (!stopped) timer ??= setTimeout(draw, GATHER_MS);
  };

  cells.parts.onChange((sheet, aspect) => {
    if (aspect === "charts" && sheet === cells.sheets.active()) later();
  });
  const values = cells.engine.after((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId } = command.params as { readonly subUnitId: string };
    if (subUnitId === shown && drawn.size > 0) later();
  });
  const resized = new ResizeObserver(place);
  resized.observe(holder);
  onViewMoved(injector, () => {
    if (stopped) return;
    if (cells.sheets.active() === shown) place();
    else later();
  });

  return () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
    values.dispose();
    resized.disconnect();
    for (const { release } of drawn.values()) release();
    layer.remove();
  };
}

/** A chart's box at once; its picture when the library has loaded. */
function begin(layer: HTMLElement, sheet: string, part: ChartPart, known: string, option: ReturnType<typeof chartOption>): Drawn {
  const element = document.createElement("div");
  const [width, height] = [part.width * PIXELS_PER_POINT, part.height * PIXELS_PER_POINT];
  element.className = "chart";
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", TEXTS.chart(part.title ?? "", part.name));
  Object.assign(element.dataset, { sheet, known });
  Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
  layer.append(element);
  let gone = false;
  let release = (): void => undefined;
  if (option === null) element.append(TEXTS.chartNotDrawn(part.title ?? part.name));
  else
    void import(/* webpackChunkName: "charts" */ "./paint").then(({ paint }) => {
      if (gone) return;
      const picture = paint(element, width, height);
      picture.setOption(option);
      release = () => picture.dispose();
    });
  return {
    element,
    part,
    release: () => {
      gone = true;
      release();
      element.remove();
    },
  };
}

/** A chart's cells are all on the sheet of its source. */
function cellsOf(cells: Cells, sheet: string): (part: ChartPart) => ChartCells {
  return ({ source }) => {
    const from = source !== undefined && cells.sheets.has(source.sheet) ? source.sheet : sheet;
    // A chart of a file may name whole columns.
    const few = (rect: Rect): Rect => ({
      ...rect,
      rowCount: Math.min(rect.rowCount, MOST_POINTS),
      columnCount: Math.min(rect.columnCount, MOST_POINTS),
    });
    return {
      values: (rect: Rect) => cells.values.read(from, few(rect)).flat(),
      texts: (rect: Rect) => cells.values.readText(from, few(rect)).flat(),
    };
  };
}
