import type { BorderStyleTypes, IBorderData, IStyleData } from "@univerjs/core";
import {
  BORDER_STYLES,
  type BorderSide,
  type Borders,
  type CellFormat,
  type HorizontalAlignment,
  type VerticalAlignment,
} from "../../xlsx/model/cell";

/** Pixels of one step of indent; the same as `RangeFormat.indentLevel`. */
const INDENT_STEP = 9;

const HORIZONTAL: readonly (readonly [HorizontalAlignment, number])[] = [
  ["left", 1],
  ["center", 2],
  ["right", 3],
  ["justify", 4],
  ["justify", 5],
  ["distributed", 6],
];
const VERTICAL: readonly VerticalAlignment[] = ["top", "middle", "bottom"];
const WRAP = 3;
const [SUBSCRIPT, SUPERSCRIPT] = [2, 3];
const SIDES: readonly (readonly [BorderSide, "l" | "r" | "t" | "b"])[] = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
];

/** A format of a file in the engine's form. */
export function toEngineStyle(format: CellFormat): IStyleData {
  const horizontal = HORIZONTAL.find(([name]) => name === format.horizontal)?.[1];
  const borders = format.borders && toEngineBorders(format.borders);
  return {
    ...(format.fontName !== undefined ? { ff: format.fontName } : {}),
    ...(format.fontSize !== undefined ? { fs: format.fontSize } : {}),
    ...(format.bold !== undefined ? { bl: format.bold ? 1 : 0 } : {}),
    ...(format.italic !== undefined ? { it: format.italic ? 1 : 0 } : {}),
    ...(format.underline ? { ul: { s: 1 } } : {}),
    ...(format.strikethrough ? { st: { s: 1 } } : {}),
    ...(format.color !== undefined ? { cl: { rgb: format.color } } : {}),
    ...(format.script ? { va: format.script === "subscript" ? SUBSCRIPT : SUPERSCRIPT } : {}),
    ...(horizontal ? { ht: horizontal } : {}),
    ...(format.vertical ? { vt: VERTICAL.indexOf(format.vertical) + 1 } : {}),
    ...(format.indent ? { pd: { l: format.indent * INDENT_STEP } } : {}),
    ...(format.wrapText ? { tb: WRAP } : {}),
    ...(format.stacked ? { tr: { a: 0, v: 1 as const } } : format.rotation ? { tr: { a: format.rotation } } : {}),
    ...(format.fill !== undefined ? { bg: { rgb: format.fill } } : {}),
    ...(borders ? { bd: borders } : {}),
    ...(format.numberFormat !== undefined ? { n: { pattern: format.numberFormat } } : {}),
  };
}

/** A style of the engine in the form of a file. */
export function fromEngineStyle(style: IStyleData): CellFormat {
  const horizontal = HORIZONTAL.find(([, number]) => number === style.ht)?.[0];
  const vertical = style.vt ? VERTICAL[style.vt - 1] : undefined;
  const indent = Math.round((style.pd?.l ?? 0) / INDENT_STEP);
  const borders = style.bd ? fromEngineBorders(style.bd) : undefined;
  return {
    ...(typeof style.ff === "string" ? { fontName: style.ff } : {}),
    ...(style.fs !== undefined ? { fontSize: style.fs } : {}),
    ...(style.bl !== undefined ? { bold: style.bl === 1 } : {}),
    ...(style.it !== undefined ? { italic: style.it === 1 } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
    ...(style.va === SUBSCRIPT ? { script: "subscript" } : style.va === SUPERSCRIPT ? { script: "superscript" } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(indent ? { indent } : {}),
    ...(style.tb === WRAP ? { wrapText: true } : {}),
    ...(style.tr?.v ? { stacked: true } : {}),
    ...(style.tr?.a ? { rotation: style.tr.a } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(borders ? { borders } : {}),
    ...(style.n?.pattern !== undefined ? { numberFormat: style.n.pattern } : {}),
  };
}

function toEngineBorders(borders: Borders): IBorderData {
  const result: IBorderData = {};
  for (const [side, key] of SIDES) {
    const border = borders[side];
    if (border) result[key] = { s: (BORDER_STYLES.indexOf(border.style) + 1) as BorderStyleTypes, cl: { rgb: border.color } };
  }
  return result;
}

function fromEngineBorders(borders: IBorderData): Borders {
  return Object.fromEntries(
    SIDES.flatMap(([side, key]) => {
      const border = borders[key];
      const style = border ? BORDER_STYLES[border.s - 1] : undefined;
      return border && style ? [[side, { style, color: border.cl?.rgb ?? "" }]] : [];
    }),
  );
}
