import type { Column } from "../model/workbook";
import { booleanAttr, childrenOf, numberAttr, type XmlElement } from "../xml/tree";
import { LISTED_COLUMNS, pixelsToWidth, widthToPixels } from "./columns";
import type { SheetFrame } from "./frame";
import { withAttributes } from "./patch-rows";

interface Span {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
}

/** Changes to a column; an undefined part stays. */
export interface ColumnChange {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: number;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** Columns that differ from the file. `styleFor` returns the index of a format, derived from the one the column had. */
export function changedColumns(
  cols: XmlElement | undefined,
  columns: Readonly<Record<number, Column>>,
  styleFor: (format: Column["format"], base: number) => number,
): Map<number, ColumnChange> {
  const spans = childrenOf(cols, "col");
  const changes = new Map<number, ColumnChange>();
  // A column that was listed when the file was read and is missing now has moved.
  const listed = spans.flatMap((c) => range((numberAttr(c, "min") ?? 1) - 1, Math.min(numberAttr(c, "max") ?? 1, LISTED_COLUMNS)));
  const all: Record<number, Column> = {
    ...Object.fromEntries(listed.map((column) => [column, {}])),
    ...columns,
  };
  for (const [key, data] of Object.entries(all)) {
    const column = Number(key);
    const col = spans.find((c) => (numberAttr(c, "min") ?? 0) <= column + 1 && (numberAttr(c, "max") ?? 0) >= column + 1);
    const width = col && numberAttr(col, "width");
    const base = (col && numberAttr(col, "style")) ?? 0;
    const style = data.format ? styleFor(data.format, base) : 0;
    const change: ColumnChange = {
      ...(data.width !== undefined && (width === undefined || widthToPixels(width) !== Math.round(data.width))
        ? { width: pixelsToWidth(data.width) }
        : {}),
      ...(!!data.hidden !== (col ? booleanAttr(col, "hidden") : false) ? { hidden: !!data.hidden } : {}),
      ...(style !== base ? { style } : {}),
    };
    if (Object.keys(change).length) changes.set(column, change);
  }
  return changes;
}

/** Splits the file's spans at changed columns; other spans keep their XML. */
export function writeColumns(frame: SheetFrame, changes: ReadonlyMap<number, ColumnChange>, defaultWidth: number): void {
  if (changes.size === 0) return;
  const p = frame.prefix;
  const list = frame.child("cols");
  let spans: Span[] = childrenOf(list, "col").map((c) => ({
    from: numberAttr(c, "min") ?? 1,
    to: numberAttr(c, "max") ?? 1,
    tag: frame.text.slice(c.start, c.end),
  }));
  for (const [column, change] of changes) {
    const number = column + 1;
    const at = spans.findIndex((span) => span.from <= number && span.to >= number);
    const old = spans[at];
    const tag = withAttributes(old?.tag ?? `<${p}col min="${number}" max="${number}" width="${defaultWidth}"/>`, {
      ...(change.width !== undefined ? { width: String(change.width), customWidth: "1" } : {}),
      ...(change.hidden !== undefined ? { hidden: change.hidden ? "1" : undefined } : {}),
      ...(change.style !== undefined ? { style: change.style > 0 ? String(change.style) : undefined } : {}),
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
