import { BORDER_STYLES, type Border, type Borders, type BorderSide, type BorderStyle } from "../model/cell";
import { attr, child, type XmlElement } from "../xml/tree";
import { readColor, type ColorTables } from "./colors";

/** A side, and its names in transitional and strict files. */
const SIDES: readonly (readonly [BorderSide, string])[] = [
  ["left", "start"],
  ["right", "end"],
  ["top", "top"],
  ["bottom", "bottom"],
];

export function readBorder(element: XmlElement | undefined, colors: ColorTables): Borders | undefined {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const [name, strictName] of SIDES) {
    const side = child(element, name) ?? child(element, strictName);
    const style = side && attr(side, "style");
    if (side && isStyle(style)) borders[name] = { style, color: readColor(child(side, "color"), colors) ?? "#000000" };
  }
  return Object.keys(borders).length ? borders : undefined;
}

function isStyle(text: string | undefined): text is BorderStyle {
  return (BORDER_STYLES as readonly (string | undefined)[]).includes(text);
}

/** A `<border>`. `rest` is the XML of parts that the model does not have (diagonals, inner lines). */
export function borderXml(borders: Borders | undefined, rest: string, p: string): string {
  const sides = SIDES.map(([name]) => sideXml(name, borders?.[name], p));
  return `<${p}border>${sides.join("")}${rest || `<${p}diagonal/>`}</${p}border>`;
}

function sideXml(name: string, side: Border | undefined, p: string): string {
  if (!side) return `<${p}${name}/>`;
  const color = /^#[0-9A-Fa-f]{6}$/.test(side.color)
    ? `<${p}color rgb="FF${side.color.slice(1).toUpperCase()}"/>`
    : `<${p}color auto="1"/>`;
  return `<${p}${name} style="${side.style}">${color}</${p}${name}>`;
}
