/** Where the cells of the shown sheet are on the page, for what is drawn over them. */
import { LifecycleService, LifecycleStages, UniverInstanceType, type Injector } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type IRender } from "@univerjs/engine-render";
import { SheetScrollManagerService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";

export interface View {
  readonly scaleX: number;
  readonly scaleY: number;
  /** The canvas, in the page's pixels. */
  readonly canvas: DOMRect;
  /** Where the part that scrolls begins in the canvas: after headers and frozen rows and columns. */
  readonly left: number;
  readonly top: number;
  /** From a point of the sheet, headers not counted, to a point of the canvas. */
  place(x: number, y: number): { x: number; y: number };
  /** A cell's box, in points of the sheet. */
  cell(row: number, column: number): { left: number; top: number; right: number; bottom: number };
}

/** Null while nothing is drawn. */
export function currentView(injector: Injector): View | null {
  const render = [...injector.get(IRenderManagerService).getRenderAll().values()].find(isSheet);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return null;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  // What is frozen does not scroll.
  const scrolled = (at: number, begin: number, scroll: number): number => (at >= begin ? at - scroll : at);
  return {
    scaleX,
    scaleY,
    canvas: render.engine.getCanvasElement().getBoundingClientRect(),
    left: main.left * scaleX,
    top: main.top * scaleY,
    place: (x, y) => ({
      x: scrolled(x + rowHeaderWidth, main.left, main.viewportScrollX) * scaleX,
      y: scrolled(y + columnHeaderHeight, main.top, main.viewportScrollY) * scaleY,
    }),
    cell: (row, column) => {
      const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column, false);
      return {
        left: startX - rowHeaderWidth,
        top: startY - columnHeaderHeight,
        right: endX - rowHeaderWidth,
        bottom: endY - columnHeaderHeight,
      };
    },
  };
}

/** Calls the listener when the view is scrolled, zoomed, laid out again, or shows another sheet; and once when the grid is drawn. */
export function onViewMoved(injector: Injector, listener: () => void): void {
  // The grid's own parts, the scrolling among them, are joined to the drawing after the first picture.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Steady)
    .then(
      () => {
        for (const render of injector.get(IRenderManagerService).getRenderAll().values()) {
          if (!isSheet(render)) continue;
          render.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(listener);
          render.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(listener);
          render.scene.onTransformChange$.subscribeEvent(listener);
        }
        listener();
      },
      // Another workbook was opened before this one came to rest.
      () => undefined,
    );
}

function isSheet({ type }: IRender): boolean {
  return type === UniverInstanceType.UNIVER_SHEET;
}
