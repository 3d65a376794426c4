import type { IStyleData } from "@univerjs/core";
import type { Rect } from "../../../src/core/model/address";
import type { StyleChange } from "../../cells/styling";
import { intersect } from "../../cells/used-range";
import { property, type MemberHost } from "../host";
import { requireWritable, unbounded, type AreasRef, type ProtectionOption } from "../refs";
import { span, uniform } from "../uniform";

/** A property that is a part of each cell's style. */
export function style(read: (style: IStyleData) => unknown, write: (value: unknown) => StyleChange) {
  return property<AreasRef>(
    (ref, host) => readStyle(ref, host, read),
    (ref, value, host) => {
      for (const rect of writable(ref, host, "allowFormatCells")) host.cells.styling.apply(ref.sheet, rect, write(value));
    },
  );
}

export function readStyle<T>(ref: AreasRef, host: MemberHost, read: (style: IStyleData) => T): T | null {
  return uniform(sampled(ref, host), ([row, column]) => read(host.cells.cellStyles.style(ref.sheet, row, column)));
}

/** Each cell; of whole rows and columns those in use and one that is not. */
function sampled(ref: AreasRef, host: MemberHost): (readonly [number, number])[] {
  return ref.rects.flatMap((rect) => {
    const part: Rect = unbounded(rect)
      ? (intersect(rect, host.cells.used.of(ref.sheet, false) ?? { ...rect, rowCount: 0 }) ?? { ...rect, rowCount: 1, columnCount: 1 })
      : rect;
    return span(part.row, part.rowCount).flatMap((row) => span(part.column, part.columnCount).map((column) => [row, column] as const));
  });
}

export function writable(ref: AreasRef, host: MemberHost, option: ProtectionOption): readonly Rect[] {
  requireWritable(ref.sheet, host, option);
  return ref.rects;
}
