import type { BorderStyleTypes, IBorderData, IBorderStyleData } from "@univerjs/core";
import { attr, child, type XmlElement } from "../xml/tree";
import { readColor, type ColorTables } from "./colors";

/** Border styles: the file's word ↔ the engine's number (its BorderStyleTypes). */
const STYLES = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];
const SIDES = [
  ["l", "left", "start"],
  ["r", "right", "end"],
  ["t", "top", "top"],
  ["b", "bottom", "bottom"],
] as const;

export function readBorder(element: XmlElement | undefined, colors: ColorTables): IBorderData | undefined {
  const found: IBorderData = {};
  for (const [key, name, strictName] of SIDES) {
    const side = child(element, name) ?? child(element, strictName);
    const style = side ? STYLES.indexOf(attr(side, "style") ?? "none") : 0;
    if (side && style > 0) found[key] = { s: style as BorderStyleTypes, cl: { rgb: readColor(child(side, "color"), colors) ?? "#000000" } };
  }
  return Object.keys(found).length ? found : undefined;
}

/** A `<border>`; what the engine does not know (diagonals, inner lines) is taken over as XML from the border it derives from. */
export function borderXml(border: IBorderData | undefined, rest: string, p: string): string {
  const sides = SIDES.map(([key, name]) => sideXml(name, border?.[key] || undefined, p));
  return `<${p}border>${sides.join("")}${rest || `<${p}diagonal/>`}</${p}border>`;
}

function sideXml(name: string, side: IBorderStyleData | undefined, p: string): string {
  const style = side ? STYLES[side.s] : undefined;
  if (!side || !style || style === "none") return `<${p}${name}/>`;
  const rgb = side.cl?.rgb;
  const color = rgb && /^#[0-9A-Fa-f]{6}$/.test(rgb) ? `<${p}color rgb="FF${rgb.slice(1).toUpperCase()}"/>` : `<${p}color auto="1"/>`;
  return `<${p}${name} style="${style}">${color}</${p}${name}>`;
}
