import type { Rect } from "../../../src/core/model/address";
import type { HyperlinkPart } from "../../document";
import { HostError } from "../../wire/errors";
import { conditionalFormatsOf } from "../ConditionalFormat/conditional-format-collection";
import { dataValidationOf } from "../DataValidation/data-validation";
import { method, object, property, type MemberHost } from "../host";
import { rangeAreas } from "../objects";
import { rangeFormat } from "../RangeFormat/range-format";
import { requireWritable, type RangeRef } from "../refs";
import { specialCells } from "./special-cells";

/** Objects of a range: its format, conditional formats, validation, link, and cells of a kind within it. */
export const rangeParts = {
  format: object<RangeRef>(({ sheet, rect }) => rangeFormat({ sheet, rects: [rect] })),
  conditionalFormats: object<RangeRef>(({ sheet, rect }) => conditionalFormatsOf({ sheet, rects: [rect] })),
  dataValidation: object<RangeRef>(({ sheet, rect }) => dataValidationOf({ sheet, rect })),
  hyperlink: property<RangeRef>(
    (ref, host) => linkOf(ref, host),
    (ref, link, host) => setLink(ref, link as Excel.RangeHyperlink | null, host),
  ),
  hasSpill: property<RangeRef>((ref, host) => host.cells.values.spills(ref.sheet, ref.rect)),
  getSpecialCells: method<RangeRef>(
    (ref, [kind, values], host) => {
      const rects = specialCells(ref, kind, values, host);
      if (rects.length === 0) throw new HostError("ItemNotFound");
      return rangeAreas({ sheet: ref.sheet, rects });
    },
    { readsCells: true },
  ),
  getSpecialCellsOrNullObject: method<RangeRef>(
    (ref, [kind, values], host) => {
      const rects = specialCells(ref, kind, values, host);
      return rects.length === 0 ? null : rangeAreas({ sheet: ref.sheet, rects });
    },
    { readsCells: true },
  ),
  /** Those whose first cell is in the range (office-js#3611). Over 512 of them Excel refuses; which code it gives is on no page found. */
  getMergedAreasOrNullObject: method<RangeRef>(({ sheet, rect }, _args, host) => {
    const rects = host.cells.layout.merges(sheet).filter((merge) => holds(rect, merge));
    if (rects.length > 512) throw new HostError("InvalidOperation");
    return rects.length === 0 ? null : rangeAreas({ sheet, rects });
  }),
};

function linkOf(ref: RangeRef, host: MemberHost): object | null {
  const part = host.cells.parts.of(ref.sheet).hyperlinks.find(({ rect }) => rect.row === ref.rect.row && rect.column === ref.rect.column);
  if (!part) return null;
  const { address, documentReference, screenTip } = part;
  const textToDisplay = host.cells.values.readText(ref.sheet, { ...ref.rect, rowCount: 1, columnCount: 1 })[0]![0];
  return {
    ...(address ? { address } : {}),
    ...(documentReference ? { documentReference } : {}),
    ...(screenTip ? { screenTip } : {}),
    textToDisplay,
  };
}

function setLink(ref: RangeRef, link: Excel.RangeHyperlink | null, host: MemberHost): void {
  requireWritable(ref.sheet, host);
  const others = host.cells.parts.of(ref.sheet).hyperlinks.filter(({ rect }) => !same(rect, ref.rect));
  if (link === null) return host.cells.parts.change(ref.sheet, { hyperlinks: others }, "hyperlinks");
  if (!link.address && !link.documentReference) throw new HostError("InvalidArgument");
  const part: HyperlinkPart = {
    rect: ref.rect,
    ...(link.address ? { address: link.address } : {}),
    ...(link.documentReference ? { documentReference: link.documentReference } : {}),
    ...(link.screenTip ? { screenTip: link.screenTip } : {}),
  };
  host.cells.parts.change(ref.sheet, { hyperlinks: [...others, part] }, "hyperlinks");
  if (link.textToDisplay !== undefined) host.cells.values.write(ref.sheet, ref.rect, () => `'${link.textToDisplay}`);
  // Excel gives a new link its own style.
  host.cells.styling.apply(ref.sheet, ref.rect, { cl: { rgb: "#0563C1" }, ul: { s: 1 } });
}

function holds({ row, column, rowCount, columnCount }: Rect, merge: Rect): boolean {
  return merge.row >= row && merge.row < row + rowCount && merge.column >= column && merge.column < column + columnCount;
}

function same(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}
