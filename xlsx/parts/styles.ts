import type { CellFormat, ConditionalStyle, HorizontalAlignment, VerticalAlignment } from "../model/cell";
import { attr, booleanAttr, child, childrenOf, numberAttr, type XmlElement } from "../xml/tree";
import { readBorder } from "./borders";
import { readColor, type ColorTables } from "./colors";
import { builtInFormat } from "./number-formats";

/** `styles.xml` read: the lists that cells point into, and the format that each index means. */
export interface StyleBook {
  readonly colors: ColorTables;
  /** Number format code by id. */
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly xfs: readonly XmlElement[];
  readonly dxfs: readonly XmlElement[];
  /** Cell format `index`, the same object each time. An index that the file does not have means format 0. */
  format(index: number): CellFormat;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function readStyles(root: XmlElement | undefined, colors: ColorTables): StyleBook {
  const formats = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map((f) => [numberAttr(f, "numFmtId") ?? -1, attr(f, "formatCode") ?? ""]),
  );
  const fonts = childrenOf(child(root, "fonts"), "font");
  const fills = childrenOf(child(root, "fills"), "fill");
  const borders = childrenOf(child(root, "borders"), "border");
  const xfs = childrenOf(child(root, "cellXfs"), "xf");
  const cached = new Map<number, CellFormat>();
  const format = (index: number): CellFormat => {
    const known = cached.get(index);
    if (known) return known;
    const xf = xfs[index] ?? xfs[0];
    const made: Mutable<CellFormat> = xf
      ? { ...readFont(fonts[numberAttr(xf, "fontId") ?? 0], colors), ...readAlignment(child(xf, "alignment")) }
      : readFont(undefined, colors);
    const fill = xf && readFill(fills[numberAttr(xf, "fillId") ?? 0], colors);
    if (fill) made.fill = fill;
    const border = xf && readBorder(borders[numberAttr(xf, "borderId") ?? 0], colors);
    if (border) made.borders = border;
    const id = (xf && numberAttr(xf, "numFmtId")) ?? 0;
    const pattern = formats.get(id) ?? builtInFormat(id);
    if (pattern && !/^general$/i.test(pattern)) made.numberFormat = pattern;
    cached.set(index, made);
    return made;
  };
  return { colors, formats, fonts, fills, borders, xfs, dxfs: childrenOf(child(root, "dxfs"), "dxf"), format };
}

/** Bold and italic are given also when off: otherwise a cell could inherit them from its row or column. */
function readFont(font: XmlElement | undefined, colors: ColorTables): Mutable<CellFormat> {
  const format: Mutable<CellFormat> = {
    fontName: nameOf(font) ?? "Calibri",
    fontSize: sizeOf(font) ?? 11,
    bold: flag(font, "b"),
    italic: flag(font, "i"),
  };
  const underline = child(font, "u");
  if (underline && attr(underline, "val") !== "none") format.underline = true;
  if (flag(font, "strike")) format.strikethrough = true;
  const color = readColor(child(font, "color"), colors);
  if (color && color !== "#000000") format.color = color;
  const script = child(font, "vertAlign");
  const value = script && attr(script, "val");
  if (value === "subscript" || value === "superscript") format.script = value;
  return format;
}

const nameOf = (font: XmlElement | undefined): string | undefined => {
  const c = child(font, "name");
  return c && attr(c, "val");
};
const sizeOf = (font: XmlElement | undefined): number | undefined => {
  const c = child(font, "sz");
  return c && numberAttr(c, "val");
};
const flag = (font: XmlElement | undefined, name: string): boolean => {
  const c = child(font, name);
  return c !== undefined && booleanAttr(c, "val", true);
};

/** One colour for a fill: patterns and gradients are represented by one of theirs. */
function readFill(fill: XmlElement | undefined, colors: ColorTables): string | undefined {
  const pattern = child(fill, "patternFill");
  const type = pattern && (attr(pattern, "patternType") ?? "none");
  if (pattern && type !== "none") {
    const front = readColor(child(pattern, "fgColor"), colors);
    return type === "solid"
      ? (front ?? readColor(child(pattern, "bgColor"), colors))
      : (readColor(child(pattern, "bgColor"), colors) ?? front);
  }
  return readColor(child(child(child(fill, "gradientFill"), "stop"), "color"), colors);
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "distributed",
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
  justify: "middle",
  distributed: "middle",
};

function readAlignment(alignment: XmlElement | undefined): CellFormat {
  const format: Mutable<CellFormat> = {};
  if (!alignment) return format;
  const horizontal = HORIZONTAL[attr(alignment, "horizontal") ?? ""];
  if (horizontal) format.horizontal = horizontal;
  const vertical = VERTICAL[attr(alignment, "vertical") ?? ""];
  if (vertical) format.vertical = vertical;
  const indent = numberAttr(alignment, "indent") ?? 0;
  if (indent > 0) format.indent = indent;
  if (booleanAttr(alignment, "wrapText")) format.wrapText = true;
  const rotation = numberAttr(alignment, "textRotation") ?? 0;
  if (rotation === 255) format.stacked = true;
  else if (rotation) format.rotation = rotation > 90 ? 90 - rotation : rotation;
  return format;
}

/** A differential format. A solid fill has its colour in `bgColor` here, unlike in cells. */
export function readDxf(dxf: XmlElement | undefined, colors: ColorTables): ConditionalStyle {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  const fill = readColor(child(pattern, "bgColor"), colors) ?? readColor(child(pattern, "fgColor"), colors);
  const color = readColor(child(font, "color"), colors);
  const underline = child(font, "u");
  return {
    ...(fill ? { fill } : {}),
    ...(color ? { color } : {}),
    ...(child(font, "b") ? { bold: flag(font, "b") } : {}),
    ...(child(font, "i") ? { italic: flag(font, "i") } : {}),
    ...(underline ? { underline: attr(underline, "val") !== "none" } : {}),
    ...(child(font, "strike") ? { strikethrough: flag(font, "strike") } : {}),
  };
}
