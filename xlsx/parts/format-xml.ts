import type { CellFormat } from "../model/cell";
import { escapeAttribute } from "../xml/escape";
import { attr, type XmlElement } from "../xml/tree";

/** Order in which Excel writes (and some readers want) the parts of a font. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** A copy of `font` with the differences between the formats `was` and `now`. */
export function fontXml(now: CellFormat, was: CellFormat, font: XmlElement | undefined, text: string, p: string): string {
  const parts = new Map((font?.children ?? []).map((c) => [c.local, text.slice(c.start, c.end)]));
  const put = (name: string, xml: string | undefined): void => {
    if (xml === undefined) parts.delete(name);
    else parts.set(name, xml);
  };
  if (!font) {
    put("sz", `<${p}sz val="${now.fontSize ?? 11}"/>`);
    put("name", `<${p}name val="${escapeAttribute(now.fontName ?? "Calibri")}"/>`);
  }
  if (!!now.bold !== !!was.bold) put("b", now.bold ? `<${p}b/>` : undefined);
  if (!!now.italic !== !!was.italic) put("i", now.italic ? `<${p}i/>` : undefined);
  if (!!now.strikethrough !== !!was.strikethrough) put("strike", now.strikethrough ? `<${p}strike/>` : undefined);
  if (!!now.underline !== !!was.underline) put("u", now.underline ? `<${p}u/>` : undefined);
  if (now.script !== was.script) put("vertAlign", now.script && `<${p}vertAlign val="${now.script}"/>`);
  if (now.fontSize !== was.fontSize) put("sz", `<${p}sz val="${now.fontSize ?? 11}"/>`);
  if ((now.color ?? "").toUpperCase() !== (was.color ?? "").toUpperCase()) {
    const rgb = now.color && /^#[0-9A-Fa-f]{6}$/.test(now.color) ? now.color.slice(1).toUpperCase() : undefined;
    put("color", rgb ? `<${p}color rgb="FF${rgb}"/>` : `<${p}color theme="1"/>`);
  }
  if (now.fontName !== was.fontName) {
    put("name", `<${p}name val="${escapeAttribute(now.fontName ?? "Calibri")}"/>`);
    // A scheme font would win over the name; family and charset belong to the old name.
    for (const name of ["scheme", "family", "charset"]) put(name, undefined);
  }
  const rank = (name: string): number => (FONT_ORDER.includes(name) ? FONT_ORDER.indexOf(name) : FONT_ORDER.length);
  return `<${p}font>${[...parts]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([, xml]) => xml)
    .join("")}</${p}font>`;
}

export function fillXml(rgb: string, p: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${rgb.slice(1).toUpperCase()}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

/** The model's words for vertical alignment → the file's; `bottom` is the default and not written. */
const VERTICAL: Readonly<Record<string, string>> = { top: "top", middle: "center" };

/** Reading order and shrinking are copied from `old`. */
export function alignmentXml(now: CellFormat, old: XmlElement | undefined, p: string): string {
  const attributes = new Map((old?.attributes ?? []).filter((a) => a.uri === "").map((a) => [a.name, a.value]));
  const put = (name: string, value: string | undefined): void => {
    if (value === undefined) attributes.delete(name);
    else attributes.set(name, value);
  };
  const { horizontal } = now;
  if (!(horizontal === "center" && old && attr(old, "horizontal") === "centerContinuous")) put("horizontal", horizontal);
  put("vertical", VERTICAL[now.vertical ?? "bottom"]);
  put("indent", now.indent ? String(now.indent) : undefined);
  put("wrapText", now.wrapText ? "1" : undefined);
  const angle = now.rotation ?? 0;
  put("textRotation", now.stacked ? "255" : angle ? String(angle < 0 ? 90 - angle : angle) : undefined);
  return attributes.size
    ? `<${p}alignment${[...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("")}/>`
    : "";
}
