/**
 * The grid lays out every row of the sheet shown (1,048,576 of them) after each change of a height, a width or a value.
 * A request of the add-in may set hundreds of heights; it is one piece of work to the page, so the layout is made once,
 * when the piece is done. What the user does is laid out at once, as the engine has it.
 */
import { UniverInstanceType, type Injector } from "@univerjs/core";
import { IRenderManagerService, type IRender } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** `working` returns whether a request of the add-in is being carried out. */
export function layOutOncePerRequest(injector: Injector, working: () => boolean): void {
  const renders = injector.get(IRenderManagerService);
  for (const render of renders.getRenderAll().values()) layOutLater(render, working);
  // The engine begins to draw a little after the workbook is opened.
  renders.created$.subscribe((render) => layOutLater(render, working));
}

function layOutLater(render: IRender, working: () => boolean): void {
  // The cell editor draws too, and knows no rows.
  if (render.type !== UniverInstanceType.UNIVER_SHEET) return;
  const skeletons = render.with(SheetSkeletonManagerService);
  const setCurrent = skeletons.setCurrent.bind(skeletons);
  const reCalculate = skeletons.reCalculate.bind(skeletons);
  let shown = skeletons.getCurrentParam()?.sheetId;
  let waiting = false;
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (shown === undefined || !skeletons.getSkeletonParam(shown)) return;
      setCurrent({ sheetId: shown });
      render.mainComponent?.makeDirty(true);
      render.scene.makeDirty(true);
    }, 0);
  };
  skeletons.setCurrent = (wanted) => {
    if (working() && wanted.sheetId === shown) return later();
    shown = wanted.sheetId;
    setCurrent(wanted);
  };
  skeletons.reCalculate = (param) => {
    // `setCurrent` passes the sheet that it is about to show.
    if (param || !working()) reCalculate(param);
    else later();
  };
}
