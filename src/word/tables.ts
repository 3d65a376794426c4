import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { ValueFormat } from "../core/reports/plan";
import { ACCENT, LINE, WHITE } from "./style";

export interface Cell {
  readonly text: string;
  /** Under the text, in smaller letters. */
  readonly lines?: readonly string[];
  readonly right?: boolean;
  readonly bold?: boolean;
  readonly small?: boolean;
  /** RRGGBB */
  readonly fill?: string;
  readonly letters?: string;
}

/** Between the margins of A4 paper: twentieths of a point. */
export const TEXT_WIDTH = 9_638;
/** Half points. */
const SIZE = { normal: 19, small: 15 };
/** Twentieths of a point: a bold letter of that size, and what is about a text in its cell. */
const [LETTER, PADDING] = [110, 160];
/** Letters: a text counts for no more, so that it takes no other's room, and a longer word is broken. */
const [MOST, MOST_WORD] = [60, 28];

export function isNumber(format: ValueFormat): boolean {
  return format === "count" || format === "money" || format === "percent";
}

/** A table over the width of the page, whose headings are repeated on each page and whose rows are never parted. `even`: columns of one width. */
export function tableOf(header: readonly Cell[], rows: readonly (readonly Cell[])[], even = false): Table {
  const widths = even ? header.map(() => Math.floor(TEXT_WIDTH / header.length)) : widthsOf([header, ...rows]);
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const rowOf = (cells: readonly Cell[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map((cell, i) => cellOf(isHeader ? { ...cell, bold: true, fill: ACCENT, letters: WHITE } : cell, widths[i]!)),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: [rowOf(header, true), ...rows.map((row) => rowOf(row, false))],
  });
}

function cellOf({ text, lines = [], right = false, bold = false, small = false, fill, letters }: Cell, width: number): TableCell {
  const size = small ? SIZE.small : SIZE.normal;
  const color = letters === undefined ? {} : { color: letters };
  const paragraph = (words: string, isBold: boolean): Paragraph =>
    new Paragraph({
      alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
      spacing: { before: 30, after: 30 },
      children: [new TextRun({ text: words, bold: isBold, size, ...color })],
    });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 70, right: 70 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill } }),
    children: [paragraph(text, bold || lines.length > 0), ...lines.map((words) => paragraph(words, false))],
  });
}

/** Each column has room for its longest word; what is left goes by the length of the texts. The whole width is used. */
function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, i) => rows.flatMap((row) => (row[i] === undefined ? [] : [row[i].text])));
  const words = columns.map((texts) => PADDING + LETTER * Math.min(MOST_WORD, longestOf(texts.flatMap((text) => text.split(/\s+/)))));
  const wanted = columns.map((texts) => Math.min(MOST, longestOf(texts)));
  const left = Math.max(0, TEXT_WIDTH - sumOf(words));
  const scale = Math.min(1, TEXT_WIDTH / sumOf(words));
  return columns.map((_, i) => Math.floor(words[i]! * scale + (wanted[i]! / Math.max(1, sumOf(wanted))) * left));
}

function longestOf(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

function sumOf(all: readonly number[]): number {
  return all.reduce((sum, each) => sum + each, 0);
}
