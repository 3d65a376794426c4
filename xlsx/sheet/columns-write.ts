import type { IColumnData } from "@univerjs/core";
import { booleanAttr, childrenOf, numberAttr, type XmlElement } from "../xml/tree";
import { TOLD_COLUMNS, pixelsToWidth, widthToPixels } from "./columns";
import type { SheetFrame } from "./frame";
import { withAttributes } from "./patch-rows";

interface Span {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
}

/** What a column shall be; a part that is undefined stays. */
export interface ColumnWish {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: number;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** Wishes for columns that differ from the file. `styleFor` gives the cell format for a look, from the one it had. */
export function columnWishes(
  cols: XmlElement | undefined,
  columns: Readonly<Record<number, Partial<IColumnData>>>,
  styleFor: (style: IColumnData["s"], base: number) => number,
): Map<number, ColumnWish> {
  const spans = childrenOf(cols, "col");
  const wishes = new Map<number, ColumnWish>();
  // Columns the engine no longer tells of have moved; those it was told of when the file was read are at least these.
  const told = spans.flatMap((c) => range((numberAttr(c, "min") ?? 1) - 1, Math.min(numberAttr(c, "max") ?? 1, TOLD_COLUMNS)));
  const all: Record<number, Partial<IColumnData>> = {
    ...Object.fromEntries(told.map((column) => [column, { hd: 0 as const }])),
    ...columns,
  };
  for (const [key, data] of Object.entries(all)) {
    const column = Number(key);
    const col = spans.find((c) => (numberAttr(c, "min") ?? 0) <= column + 1 && (numberAttr(c, "max") ?? 0) >= column + 1);
    const width = col && numberAttr(col, "width");
    const base = (col && numberAttr(col, "style")) ?? 0;
    const style = data.s ? styleFor(data.s, base) : 0;
    const wish: ColumnWish = {
      ...(data.w !== undefined && (width === undefined || widthToPixels(width) !== Math.round(data.w))
        ? { width: pixelsToWidth(data.w) }
        : {}),
      ...((data.hd === 1) !== (col ? booleanAttr(col, "hidden") : false) ? { hidden: data.hd === 1 } : {}),
      ...(style !== base ? { style } : {}),
    };
    if (Object.keys(wish).length) wishes.set(column, wish);
  }
  return wishes;
}

/** Splits the file's spans where a column gets something of its own; other spans keep their XML. */
export function writeColumns(frame: SheetFrame, wishes: ReadonlyMap<number, ColumnWish>, defaultWidth: number): void {
  if (wishes.size === 0) return;
  const p = frame.prefix;
  const list = frame.child("cols");
  let spans: Span[] = childrenOf(list, "col").map((c) => ({
    from: numberAttr(c, "min") ?? 1,
    to: numberAttr(c, "max") ?? 1,
    tag: frame.text.slice(c.start, c.end),
  }));
  for (const [column, wish] of wishes) {
    const number = column + 1;
    const at = spans.findIndex((span) => span.from <= number && span.to >= number);
    const old = spans[at];
    const tag = withAttributes(old?.tag ?? `<${p}col min="${number}" max="${number}" width="${defaultWidth}"/>`, {
      ...(wish.width !== undefined ? { width: String(wish.width), customWidth: "1" } : {}),
      ...(wish.hidden !== undefined ? { hidden: wish.hidden ? "1" : undefined } : {}),
      ...(wish.style !== undefined ? { style: wish.style > 0 ? String(wish.style) : undefined } : {}),
    });
    const parts = old
      ? [
          { ...old, to: number - 1 },
          { from: number, to: number, tag },
          { ...old, from: number + 1 },
        ].filter((s) => s.from <= s.to)
      : [{ from: number, to: number, tag }];
    spans = old ? [...spans.slice(0, at), ...parts, ...spans.slice(at + 1)] : [...spans, ...parts];
  }
  const xml = spans
    .sort((a, b) => a.from - b.from)
    .map((span) => withAttributes(span.tag, { min: String(span.from), max: String(span.to) }))
    .join("");
  frame.put("cols", `<${p}cols>${xml}</${p}cols>`);
}
