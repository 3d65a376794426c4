import { cellAddress } from "../address";
import type { Sheet } from "../model/workbook";
import { attr, booleanAttr, child, childrenOf, numberAttr, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

type Frozen = Sheet["frozen"];

export interface SheetView {
  readonly frozen: Frozen;
  readonly gridlines: boolean;
  readonly rightToLeft: boolean;
}

const NOT_FROZEN: Frozen = { rows: 0, columns: 0 };

export function readView(sheet: XmlElement): SheetView {
  const view = child(child(sheet, "sheetViews"), "sheetView");
  return {
    frozen: readFrozen(view),
    gridlines: view ? booleanAttr(view, "showGridLines", true) : true,
    rightToLeft: view ? booleanAttr(view, "rightToLeft") : false,
  };
}

function readFrozen(view: XmlElement | undefined): Frozen {
  const pane = child(view, "pane");
  if (!pane || !(attr(pane, "state") ?? "split").startsWith("frozen")) return NOT_FROZEN;
  const count = (name: string): number => Math.max(0, Math.trunc(numberAttr(pane, name) ?? 0));
  return { rows: count("ySplit"), columns: count("xSplit") };
}

/** Sets grid lines and frozen panes; zoom, selection and other views stay. */
export function writeView(frame: SheetFrame, frozen: Frozen, gridlines: boolean): void {
  const p = frame.prefix;
  if (!child(frame.child("sheetViews"), "sheetView")) {
    if (gridlines && Math.max(frozen.rows, frozen.columns) <= 0) return;
    frame.put("sheetViews", `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`);
  }
  const view = (): XmlElement => child(frame.child("sheetViews"), "sheetView") as XmlElement;
  if (booleanAttr(view(), "showGridLines", true) !== gridlines)
    frame.patch((patch) => patch.setAttribute(view(), "showGridLines", gridlines ? undefined : "0"));
  const before = readFrozen(view());
  if (before.rows === frozen.rows && before.columns === frozen.columns) return;
  frame.patch((patch) => {
    for (const old of [...childrenOf(view(), "pane"), ...childrenOf(view(), "selection").filter((s) => attr(s, "pane") !== undefined)])
      patch.remove(old);
  });
  if (frozen.rows <= 0 && frozen.columns <= 0) return;
  const xml = paneXml(frozen, p);
  frame.patch((patch) => {
    const first = view().children[0];
    if (first) patch.insert(first.start, xml);
    else patch.appendChild(view(), xml);
  });
}

function paneXml({ rows, columns }: Frozen, p: string): string {
  const pane = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  const splits = `${columns ? ` xSplit="${columns}"` : ""}${rows ? ` ySplit="${rows}"` : ""}`;
  return `<${p}pane${splits} topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/><${p}selection pane="${pane}"/>`;
}
