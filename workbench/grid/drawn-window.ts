/** Says which rows are in view, so that conditional formats and validations of large sheets are calculated there and nowhere else. */
import { LifecycleService, LifecycleStages, UniverInstanceType, type Injector } from "@univerjs/core";
import { IRenderManagerService, type IRender } from "@univerjs/engine-render";
import { SheetScrollManagerService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** Rows that fit on a large screen; the scroll position names the first one. */
const ROWS_IN_VIEW = 80;

export function followView(injector: Injector, show: (sheet: string, first: number, last: number) => void): void {
  // The grid's own parts, the scrolling among them, are joined to the drawing after the first picture.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Steady)
    .then(
      () => {
        for (const render of injector.get(IRenderManagerService).getRenderAll().values()) follow(render, show);
      },
      // Another workbook was opened before this one came to rest.
      () => undefined,
    );
}

function follow(render: IRender, show: (sheet: string, first: number, last: number) => void): void {
  if (render.type !== UniverInstanceType.UNIVER_SHEET) return;
  const skeletons = render.with(SheetSkeletonManagerService);
  render.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe((scroll) => {
    const sheet = skeletons.getCurrentParam()?.sheetId;
    if (!scroll || sheet === undefined) return;
    show(sheet, scroll.sheetViewStartRow, scroll.sheetViewStartRow + ROWS_IN_VIEW);
  });
}
