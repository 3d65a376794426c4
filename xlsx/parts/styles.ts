import type { IStyleData } from "@univerjs/core";
import type { CellLook } from "../../stand-in/document";
import { attr, booleanAttr, child, childrenOf, numberAttr, type XmlElement } from "../xml/tree";
import { readBorder } from "./borders";
import { readColor, type ColorTables } from "./colors";
import { builtInFormat } from "./number-formats";
import { readIndent } from "./indent";

/** `styles.xml` read: the lists that cells point into, and how each cell format looks. */
export interface StyleBook {
  readonly colors: ColorTables;
  /** Number format code by id. */
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly xfs: readonly XmlElement[];
  readonly dxfs: readonly XmlElement[];
  /** The look of cell format `index`, the same object each time. An index the file does not have looks like format 0. */
  look(index: number): IStyleData;
}

export function readStyles(root: XmlElement | undefined, colors: ColorTables): StyleBook {
  const formats = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map((f) => [numberAttr(f, "numFmtId") ?? -1, attr(f, "formatCode") ?? ""]),
  );
  const fonts = childrenOf(child(root, "fonts"), "font");
  const fills = childrenOf(child(root, "fills"), "fill");
  const borders = childrenOf(child(root, "borders"), "border");
  const xfs = childrenOf(child(root, "cellXfs"), "xf");
  const looks = new Map<number, IStyleData>();
  const look = (index: number): IStyleData => {
    const known = looks.get(index);
    if (known) return known;
    const xf = xfs[index] ?? xfs[0];
    const made: IStyleData = xf
      ? { ...fontLook(fonts[numberAttr(xf, "fontId") ?? 0], colors), ...alignmentLook(child(xf, "alignment")) }
      : fontLook(undefined, colors);
    const background = xf && readFill(fills[numberAttr(xf, "fillId") ?? 0], colors);
    if (background) made.bg = { rgb: background };
    const border = xf && readBorder(borders[numberAttr(xf, "borderId") ?? 0], colors);
    if (border) made.bd = border;
    const id = (xf && numberAttr(xf, "numFmtId")) ?? 0;
    const pattern = formats.get(id) ?? builtInFormat(id);
    if (pattern && !/^general$/i.test(pattern)) made.n = { pattern };
    looks.set(index, made);
    return made;
  };
  return { colors, formats, fonts, fills, borders, xfs, dxfs: childrenOf(child(root, "dxfs"), "dxf"), look };
}

/** Bold and italic are told also when off: in the engine a cell would else take them from its row or column. */
function fontLook(font: XmlElement | undefined, colors: ColorTables): IStyleData {
  const look: IStyleData = {
    ff: nameOf(font) ?? "Calibri",
    fs: sizeOf(font) ?? 11,
    bl: flag(font, "b") ? 1 : 0,
    it: flag(font, "i") ? 1 : 0,
  };
  const underline = child(font, "u");
  if (underline && attr(underline, "val") !== "none") look.ul = { s: 1 };
  if (flag(font, "strike")) look.st = { s: 1 };
  const color = readColor(child(font, "color"), colors);
  if (color && color !== "#000000") look.cl = { rgb: color };
  const script = child(font, "vertAlign");
  const value = script && attr(script, "val");
  if (value === "subscript") look.va = 2;
  else if (value === "superscript") look.va = 3;
  return look;
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

/** Plain colour of a fill as it looks on the whole: patterns and gradients are shown by one of their colours. */
export function readFill(fill: XmlElement | undefined, colors: ColorTables): string | undefined {
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

const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, centerContinuous: 2, right: 3, justify: 4, distributed: 6 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3, justify: 2, distributed: 2 };

function alignmentLook(alignment: XmlElement | undefined): IStyleData {
  const look: IStyleData = {};
  if (!alignment) return look;
  const ht = HORIZONTAL[attr(alignment, "horizontal") ?? ""];
  if (ht) look.ht = ht;
  const vt = VERTICAL[attr(alignment, "vertical") ?? ""];
  if (vt) look.vt = vt;
  const indent = readIndent(alignment);
  if (indent) look.pd = indent;
  if (booleanAttr(alignment, "wrapText")) look.tb = 3;
  const rotation = numberAttr(alignment, "textRotation") ?? 0;
  if (rotation === 255) look.tr = { a: 0, v: 1 };
  else if (rotation) look.tr = { a: rotation > 90 ? 90 - rotation : rotation };
  return look;
}

/** The look a differential format gives. A solid fill keeps its colour in `bgColor` here, unlike in cells. */
export function readDxf(dxf: XmlElement | undefined, colors: ColorTables): CellLook {
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
