import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { HostError } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, method, object, property, type MemberHost, type Type } from "../host";
import { requireSheet, type AreasRef } from "../refs";
import { span, uniform } from "../uniform";
import { bordersOf } from "./borders";
import { fillOf } from "./fill";
import { fontOf } from "./font";
import { style, writable } from "./style";

const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ["Bottom", VerticalAlign.UNSPECIFIED],
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
];

/** Styles of cells. A value that differs within the range is answered null, as by Excel. */
export const RangeFormatType: Type<AreasRef> = {
  name: "RangeFormat",
  doc: `${DOCS}rangeformat`,
  check: requireSheet,
  members: {
    fill: object((ref) => fillOf(ref)),
    font: object((ref) => fontOf(ref)),
    borders: object((ref) => bordersOf(ref)),
    horizontalAlignment: style(
      ({ ht }) => HORIZONTAL.find(([, value]) => value === (ht ?? HorizontalAlign.UNSPECIFIED))?.[0] ?? "General",
      (value) => ({ ht: lookup(HORIZONTAL, value) }),
    ),
    verticalAlignment: style(
      ({ vt }) => VERTICAL.find(([, value]) => value === (vt ?? VerticalAlign.UNSPECIFIED))?.[0] ?? "Bottom",
      (value) => ({ vt: lookup(VERTICAL, value) }),
    ),
    wrapText: style(
      ({ tb }) => tb === WrapStrategy.WRAP,
      (value) => ({ tb: value === true ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
    ),
    /** Kept as left padding; one step is three blanks wide. */
    indentLevel: style(
      ({ pd }) => Math.round((pd?.l ?? 0) / INDENT_PIXELS),
      (value) => ({ pd: value ? { l: upTo(MOST_INDENT, value) * INDENT_PIXELS } : null }),
    ),
    autofitColumns: method((ref, _args, host) => fitColumns(ref, host), { readsCells: true }),
    autofitRows: method((ref, _args, host) => fitRows(ref, host), { readsCells: true }),
    columnWidth: property(
      (ref, host) => uniform(columns(ref), (column) => host.cells.layout.columnWidth(ref.sheet, column)),
      (ref, value, host) => {
        for (const rect of writable(ref, host, "allowFormatColumns"))
          host.cells.layout.setColumnWidth(ref.sheet, rect, upTo(MOST_WIDE, value));
      },
    ),
    rowHeight: property(
      (ref, host) => uniform(rows(ref), (row) => host.cells.layout.rowHeight(ref.sheet, row)),
      (ref, value, host) => {
        for (const rect of writable(ref, host, "allowFormatRows")) host.cells.layout.setRowHeight(ref.sheet, rect, upTo(MOST_HIGH, value));
      },
    ),
  },
};

/** Points of a letter of Excel's own font on the average, and of the air beside a text: what fits best is known to Excel alone. */
const LETTER = 5.5;
const AIR = 8;
const WIDEST = 1_300;

/** As wide as the longest text of the column within the range; a column without any keeps its width. */
function fitColumns(ref: AreasRef, host: MemberHost): null {
  for (const rect of writable(ref, host, "allowFormatColumns")) {
    const used = host.cells.used.within(ref.sheet, rect, true);
    if (used === null) continue;
    const texts = host.cells.values.readText(ref.sheet, used);
    for (const column of span(0, used.columnCount)) {
      const longest = Math.max(...texts.map((line) => line[column]!.length));
      if (longest === 0) continue;
      const place = { ...used, column: used.column + column, columnCount: 1 };
      host.cells.layout.setColumnWidth(ref.sheet, place, Math.min(WIDEST, longest * LETTER + AIR));
    }
  }
  return null;
}

const LINE = 15;

/** As high as the lines that the row's longest text is broken into by itself; text that is wrapped by the column's width counts as one. */
function fitRows(ref: AreasRef, host: MemberHost): null {
  for (const rect of writable(ref, host, "allowFormatRows")) {
    const used = host.cells.used.within(ref.sheet, rect, true);
    if (used === null) continue;
    host.cells.values.readText(ref.sheet, used).forEach((line, row) => {
      const lines = Math.max(...line.map((text) => text.split("\n").length));
      host.cells.layout.setRowHeight(ref.sheet, { ...used, row: used.row + row, rowCount: 1 }, lines * LINE);
    });
  }
  return null;
}

const INDENT_PIXELS = 9;
/** Points: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3; 255 letters are some 1,340. */
const MOST_HIGH = 409.5;
const MOST_WIDE = 2000;
/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-indentlevel-member */
const MOST_INDENT = 250;

export function rangeFormat(ref: AreasRef) {
  return at(RangeFormatType, ref);
}

function columns({ rects }: AreasRef): number[] {
  return rects.flatMap((rect) => span(rect.column, rect.columnCount));
}

function rows({ rects }: AreasRef): number[] {
  return rects.flatMap((rect) => span(rect.row, Math.min(rect.rowCount, 10_000)));
}

function upTo(most: number, value: unknown): number {
  const number = Number(value);
  if (!(number >= 0) || number > most) throw new HostError("InvalidArgument");
  return number;
}

function lookup<T>(pairs: readonly (readonly [string, T])[], name: unknown): T {
  const found = pairs.find(([key]) => key === name);
  if (!found) throw new HostError("InvalidArgument");
  return found[1];
}
