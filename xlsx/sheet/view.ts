import type { IFreeze } from "@univerjs/core";
import { cellAddress } from "../../src/core/model/address";
import { attr, booleanAttr, child, childrenOf, numberAttr, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

export interface SheetView {
  readonly freeze: IFreeze;
  readonly gridlines: boolean;
  readonly rightToLeft: boolean;
}

export const NO_FREEZE: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

export function readView(sheet: XmlElement): SheetView {
  const view = child(child(sheet, "sheetViews"), "sheetView");
  return {
    freeze: readFreeze(view),
    gridlines: view ? booleanAttr(view, "showGridLines", true) : true,
    rightToLeft: view ? booleanAttr(view, "rightToLeft") : false,
  };
}

function readFreeze(view: XmlElement | undefined): IFreeze {
  const pane = child(view, "pane");
  if (!pane || !(attr(pane, "state") ?? "split").startsWith("frozen")) return NO_FREEZE;
  const xSplit = Math.trunc(numberAttr(pane, "xSplit") ?? 0);
  const ySplit = Math.trunc(numberAttr(pane, "ySplit") ?? 0);
  if (xSplit <= 0 && ySplit <= 0) return NO_FREEZE;
  return { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 };
}

/** Sets grid lines and frozen panes; zoom, selection and other views stay. */
export function writeView(frame: SheetFrame, freeze: IFreeze | undefined, gridlines: boolean): void {
  const p = frame.prefix;
  if (!child(frame.child("sheetViews"), "sheetView")) {
    if (gridlines && Math.max(freeze?.xSplit ?? 0, freeze?.ySplit ?? 0) <= 0) return;
    frame.put("sheetViews", `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`);
  }
  const view = (): XmlElement => child(frame.child("sheetViews"), "sheetView") as XmlElement;
  if (booleanAttr(view(), "showGridLines", true) !== gridlines)
    frame.patch((patch) => patch.setAttribute(view(), "showGridLines", gridlines ? undefined : "0"));
  const before = readFreeze(view());
  const after = freeze ?? NO_FREEZE;
  if (Math.max(before.xSplit, 0) === Math.max(after.xSplit, 0) && Math.max(before.ySplit, 0) === Math.max(after.ySplit, 0)) return;
  frame.patch((patch) => {
    for (const old of [...childrenOf(view(), "pane"), ...childrenOf(view(), "selection").filter((s) => attr(s, "pane") !== undefined)])
      patch.remove(old);
  });
  if (after.xSplit <= 0 && after.ySplit <= 0) return;
  const xml = paneXml(after, p);
  frame.patch((patch) => {
    const first = view().children[0];
    if (first) patch.insert(first.start, xml);
    else patch.appendChild(view(), xml);
  });
}

function paneXml(freeze: IFreeze, p: string): string {
  const [x, y] = [Math.max(freeze.xSplit, 0), Math.max(freeze.ySplit, 0)];
  const pane = x && y ? "bottomRight" : y ? "bottomLeft" : "topRight";
  const splits = `${x ? ` xSplit="${x}"` : ""}${y ? ` ySplit="${y}"` : ""}`;
  return `<${p}pane${splits} topLeftCell="${cellAddress(y, x)}" activePane="${pane}" state="frozen"/><${p}selection pane="${pane}"/>`;
}
