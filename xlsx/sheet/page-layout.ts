import type { PageLayoutPart } from "../model/parts";
import { cutText, escapeXString } from "../xml/escape";
import { attr, booleanAttr, child, numberAttr, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

/** Page set-up without print area and title rows, which are names of the workbook (`parts/print-names.ts`). */
export type SheetPageLayout = Omit<PageLayoutPart, "printArea" | "titleRows">;

/** Excel's limit for a whole header or footer. */
const MOST_HEADER = 255;
const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Excel's defaults, in inches. */
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export function readPageLayout(sheet: XmlElement): SheetPageLayout {
  const setup = child(sheet, "pageSetup");
  const margins = child(sheet, "pageMargins");
  const options = child(sheet, "printOptions");
  const header = child(sheet, "headerFooter");
  const fit = fitsToPage(sheet);
  const orientation = setup && attr(setup, "orientation");
  const pages = (name: string): number | undefined => (fit ? ((setup && numberAttr(setup, name)) ?? 1) || undefined : undefined);
  return dropUndefined({
    orientation: orientation === "landscape" || orientation === "portrait" ? orientation : undefined,
    paperSize: setup && numberAttr(setup, "paperSize"),
    fitToWidth: pages("fitToWidth"),
    fitToHeight: pages("fitToHeight"),
    margins:
      margins &&
      Object.fromEntries(
        SIDES.flatMap((side) => {
          const n = numberAttr(margins, side);
          return n === undefined ? [] : [[side, n]];
        }),
      ),
    centerHorizontally: options && booleanAttr(options, "horizontalCentered") ? true : undefined,
    headers: header && readHeaders(header),
    rowBreaks: readRowBreaks(sheet),
  });
}

/** `id` is the row above the break, counted from 1, which is the row below counted from 0 (ECMA-376 18.3.1.3). */
function readRowBreaks(sheet: XmlElement): readonly number[] | undefined {
  const breaks = child(sheet, "rowBreaks")?.children ?? [];
  const rows = breaks.flatMap((each) => (booleanAttr(each, "man") ? [numberAttr(each, "id") ?? 0] : [])).filter((row) => row > 0);
  return rows.length === 0 ? undefined : rows.sort((a, b) => a - b);
}

/** Last column of a sheet, from 0: a break runs across all of it. */
const LAST_COLUMN = 16_383;

function rowBreaksXml(rows: readonly number[], p: string): string | undefined {
  if (rows.length === 0) return undefined;
  const breaks = rows.map((row) => `<${p}brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join("");
  return `<${p}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</${p}rowBreaks>`;
}

function fitsToPage(sheet: XmlElement): boolean {
  const properties = child(child(sheet, "sheetPr"), "pageSetUpPr");
  return properties !== undefined && booleanAttr(properties, "fitToPage");
}

/** Changes only the differences from the file. */
export function writePageLayout(frame: SheetFrame, layout: SheetPageLayout): void {
  const before = readPageLayout(frame.root);
  const p = frame.prefix;
  if (layout.centerHorizontally !== before.centerHorizontally)
    frame.setAttributes("printOptions", { horizontalCentered: layout.centerHorizontally ? "1" : undefined });
  if (layout.margins && JSON.stringify(layout.margins) !== JSON.stringify(before.margins)) {
    const all = { ...DEFAULT_MARGINS, ...before.margins, ...layout.margins };
    frame.setAttributes("pageMargins", Object.fromEntries(SIDES.map((side) => [side, String(all[side])])));
  }
  const fit = layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
  if (layout.fitToWidth !== before.fitToWidth || layout.fitToHeight !== before.fitToHeight) {
    setFitToPage(frame, fit);
    frame.setAttributes(
      "pageSetup",
      fit
        ? { fitToWidth: String(layout.fitToWidth ?? 0), fitToHeight: String(layout.fitToHeight ?? 0) }
        : { fitToWidth: undefined, fitToHeight: undefined },
    );
  }
  if (layout.orientation !== before.orientation) frame.setAttributes("pageSetup", { orientation: layout.orientation });
  if (layout.paperSize !== before.paperSize)
    frame.setAttributes("pageSetup", { paperSize: layout.paperSize === undefined ? undefined : String(layout.paperSize) });
  if (JSON.stringify(layout.rowBreaks ?? []) !== JSON.stringify(before.rowBreaks ?? []))
    frame.put("rowBreaks", rowBreaksXml(layout.rowBreaks ?? [], p));
  if (JSON.stringify(sorted(layout.headers)) !== JSON.stringify(sorted(before.headers))) {
    const header = child(frame.child("headerFooter"), "oddHeader");
    const footer = child(frame.child("headerFooter"), "oddFooter");
    const texts = [
      ["oddHeader", headerText(layout.headers, "Header"), header],
      ["oddFooter", headerText(layout.headers, "Footer"), footer],
    ] as const;
    const xml = texts
      .map(([name, text]) => (text ? `<${p}${name}>${escapeXString(cutText(text, MOST_HEADER))}</${p}${name}>` : ""))
      .join("");
    if (!frame.child("headerFooter")) frame.put("headerFooter", xml ? `<${p}headerFooter>${xml}</${p}headerFooter>` : undefined);
    else
      frame.patch((patch) => {
        // The schema requires `oddHeader` and `oddFooter` first; those of even and first pages stay after them.
        for (const old of [header, footer]) if (old) patch.remove(old);
        const element = frame.child("headerFooter") as XmlElement;
        if (element.selfClosing) patch.appendChild(element, xml);
        else patch.insert(element.openEnd, xml);
      });
  }
}

function setFitToPage(frame: SheetFrame, fit: boolean): void {
  const p = frame.prefix;
  if (fitsToPage(frame.root) === fit) return;
  const properties = frame.child("sheetPr");
  const setUp = child(properties, "pageSetUpPr");
  if (setUp) frame.patch((patch) => patch.setAttribute(setUp, "fitToPage", fit ? "1" : undefined));
  else if (properties) frame.patch((patch) => patch.appendChild(properties, `<${p}pageSetUpPr fitToPage="1"/>`));
  else frame.put("sheetPr", `<${p}sheetPr><${p}pageSetUpPr fitToPage="1"/></${p}sheetPr>`);
}

/** `&Lleft&Cmiddle&Rright` ↔ three texts (ECMA-376 18.3.1.39). */
function readHeaders(element: XmlElement): PageLayoutPart["headers"] {
  const found: Record<string, string> = {};
  for (const [name, kind] of [
    ["oddHeader", "Header"],
    ["oddFooter", "Footer"],
  ] as const) {
    const text = child(element, name)?.text ?? "";
    for (const [, side = "", part = ""] of text.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
      if (part) found[`${{ L: "left", C: "center", R: "right" }[side]}${kind}`] = part;
    }
    if (text && !/^&[LCR]/.test(text)) found[`center${kind}`] = /^(?:(?!&[LCR]).)*/s.exec(text)?.[0] ?? text;
  }
  return Object.keys(found).length ? found : undefined;
}

function headerText(headers: PageLayoutPart["headers"], kind: "Header" | "Footer"): string {
  return (
    [
      ["L", "left"],
      ["C", "center"],
      ["R", "right"],
    ] as const
  )
    .map(([code, side]) => {
      const text = headers?.[`${side}${kind}`];
      return text ? `&${code}${text}` : "";
    })
    .join("");
}

function sorted(record: Readonly<Record<string, unknown>> | undefined): unknown {
  return Object.entries(record ?? {})
    .filter(([, value]) => value !== undefined && value !== "")
    .sort(([a], [b]) => a.localeCompare(b));
}

function dropUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
