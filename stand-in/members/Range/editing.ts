import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../../src/core/model/address";
import { intersect } from "../../cells/used-range";
import { HostError, apiNotFound } from "../../wire/errors";
import { method, property, type MemberHost } from "../host";
import { range } from "../objects";
import { requireWritable, tableOf, type RangeRef } from "../refs";
import { followHeaders } from "../Table/table";
import { tablesAt } from "../Table/table-collection";
import { removeLastRows } from "../Table/table-rows";
import { span, uniform } from "../uniform";
import { requireMovable } from "../Worksheet/unsupported-moves";

/** Changes of cells other than by values: clearing, merging, hiding, selecting, inserting and deleting whole rows and columns. */
export const rangeEditing = {
  columnHidden: property<RangeRef>(
    (ref, host) => uniform(span(ref.rect.column, ref.rect.columnCount), (column) => host.cells.layout.columnHidden(ref.sheet, column)),
    (ref, hidden, host) => {
      requireWritable(ref.sheet, host, "allowFormatColumns");
      host.cells.layout.hideColumns(ref.sheet, ref.rect, hidden === true);
    },
  ),
  rowHidden: property<RangeRef>(
    (ref, host) => uniform(span(ref.rect.row, Math.min(ref.rect.rowCount, 10_000)), (row) => host.cells.layout.rowHidden(ref.sheet, row)),
    (ref, hidden, host) => {
      requireWritable(ref.sheet, host, "allowFormatRows");
      host.cells.layout.hideRows(ref.sheet, ref.rect, hidden === true);
    },
  ),
  select: method<RangeRef>((ref, _args, host) => {
    if (host.cells.sheets.visibility(ref.sheet) !== "Visible") throw new HostError("InvalidOperation");
    host.cells.selection.select(ref.sheet, [ref.rect]);
    return null;
  }),
  clear: method<RangeRef>((ref, [given], host) => {
    const applyTo = given ?? "All";
    requireWritable(ref.sheet, host, applyTo === "Formats" ? "allowFormatCells" : undefined);
    if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo)) throw new HostError("InvalidArgument");
    const filled = host.cells.used.within(ref.sheet, ref.rect, true);
    if ((applyTo === "All" || applyTo === "Contents") && filled) {
      host.cells.values.write(ref.sheet, filled, () => "");
      followHeaders(ref, host);
    }
    if (applyTo === "All" || applyTo === "Formats") {
      host.cells.styling.clear(ref.sheet, ref.rect);
      clearConditionalFormats(ref, host);
    }
    if (applyTo !== "Contents" && applyTo !== "Formats") {
      const { hyperlinks } = host.cells.parts.of(ref.sheet);
      const left = hyperlinks.filter(({ rect }) => !intersect(rect, ref.rect));
      if (left.length !== hyperlinks.length) host.cells.parts.change(ref.sheet, { hyperlinks: left }, "hyperlinks");
    }
    return null;
  }),
  merge: method<RangeRef>((ref, [across = false], host) => {
    requireWritable(ref.sheet, host);
    const { tables } = host.cells.parts.of(ref.sheet);
    if (tables.some(({ rect }) => intersect(rect, ref.rect))) throw new HostError("InvalidOperation");
    host.cells.layout.unmerge(ref.sheet, ref.rect);
    const rects = across ? span(ref.rect.row, ref.rect.rowCount).map((row) => ({ ...ref.rect, row, rowCount: 1 })) : [ref.rect];
    // Only the upper left cell's content stays.
    for (const rect of rects) host.cells.values.write(ref.sheet, rect, (row, column) => (row === 0 && column === 0 ? null : ""));
    host.cells.layout.merge(ref.sheet, rects);
    return null;
  }),
  insert: method<RangeRef>(async (ref, [shift], host) => {
    const what = wholeLines(ref.rect, shift, "Down", "Right", "insert");
    requireWritable(ref.sheet, host, what === "rows" ? "allowInsertRows" : "allowInsertColumns");
    requireMovable(ref.sheet, host, "Range.insert");
    await host.cells.layout.insert(ref.sheet, ref.rect, what);
    return range({ ...ref });
  }),
  delete: method<RangeRef>(async (ref, [shift], host) => {
    if (shift === "Up" && removeLastRows(ref, host)) return null;
    const what = wholeLines(ref.rect, shift, "Up", "Left", "delete");
    requireWritable(ref.sheet, host);
    requireMovable(ref.sheet, host, "Range.delete");
    await host.cells.layout.remove(ref.sheet, ref.rect, what);
    return null;
  }),
  getTables: method<RangeRef>((ref, [fully = false], host) => tablesIn(ref, fully === true, host)),
};

function tablesIn(ref: RangeRef, fully: boolean, host: MemberHost) {
  const inside = host.cells.parts.of(ref.sheet).tables.filter(({ rect }) => {
    const common = intersect(rect, ref.rect);
    return common !== null && (!fully || (common.rowCount === rect.rowCount && common.columnCount === rect.columnCount));
  });
  return tablesAt(
    ref.sheet,
    inside.map(({ id }) => tableOf({ sheet: ref.sheet, table: id }, host).id),
  );
}

/** The engine moves whole rows and columns; a part of them is refused aloud rather than moved wrongly. */
function wholeLines(rect: Rect, shift: unknown, rowShift: string, columnShift: string, member: string): "rows" | "columns" {
  if (shift === rowShift && rect.columnCount === MAX_COLUMNS) return "rows";
  if (shift === columnShift && rect.rowCount === MAX_ROWS) return "columns";
  if (shift === rowShift || shift === columnShift) throw apiNotFound("Range", `${member} of other than whole rows or columns`);
  throw new HostError("InvalidArgument");
}

function clearConditionalFormats(ref: RangeRef, host: MemberHost): void {
  const { conditionalFormats } = host.cells.parts.of(ref.sheet);
  const left = conditionalFormats.filter(({ ranges }) => !ranges.some((rect) => intersect(rect, ref.rect)));
  if (left.length !== conditionalFormats.length) host.cells.parts.change(ref.sheet, { conditionalFormats: left }, "conditionalFormats");
}
