import type { IStyleData } from "@univerjs/core";
import { escapeAttribute } from "../xml/escape";
import { attr, type XmlElement } from "../xml/tree";
import { indentOf } from "./indent";

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

/** A font like `font`, with what differs between the looks `was` and `now` put in. */
export function fontXml(now: IStyleData, was: IStyleData, font: XmlElement | undefined, text: string, p: string): string {
  const parts = new Map((font?.children ?? []).map((c) => [c.local, text.slice(c.start, c.end)]));
  const put = (name: string, xml: string | undefined): void => {
    if (xml === undefined) parts.delete(name);
    else parts.set(name, xml);
  };
  if (!font) {
    put("sz", `<${p}sz val="${now.fs ?? 11}"/>`);
    put("name", `<${p}name val="${escapeAttribute(now.ff ?? "Calibri")}"/>`);
  }
  if (!!now.bl !== !!was.bl) put("b", now.bl ? `<${p}b/>` : undefined);
  if (!!now.it !== !!was.it) put("i", now.it ? `<${p}i/>` : undefined);
  if (!!now.st?.s !== !!was.st?.s) put("strike", now.st?.s ? `<${p}strike/>` : undefined);
  if (!!now.ul?.s !== !!was.ul?.s) put("u", now.ul?.s ? `<${p}u/>` : undefined);
  if (now.va !== was.va)
    put("vertAlign", now.va === 2 ? `<${p}vertAlign val="subscript"/>` : now.va === 3 ? `<${p}vertAlign val="superscript"/>` : undefined);
  if (now.fs !== was.fs) put("sz", `<${p}sz val="${now.fs ?? 11}"/>`);
  if ((now.cl?.rgb ?? "").toUpperCase() !== (was.cl?.rgb ?? "").toUpperCase()) {
    const rgb = now.cl?.rgb && /^#[0-9A-Fa-f]{6}$/.test(now.cl.rgb) ? now.cl.rgb.slice(1).toUpperCase() : undefined;
    put("color", rgb ? `<${p}color rgb="FF${rgb}"/>` : `<${p}color theme="1"/>`);
  }
  if (now.ff !== was.ff) {
    put("name", `<${p}name val="${escapeAttribute(now.ff ?? "Calibri")}"/>`);
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

const HORIZONTAL: Readonly<Record<number, string>> = { 1: "left", 2: "center", 3: "right", 4: "justify", 5: "justify", 6: "distributed" };
const VERTICAL: Readonly<Record<number, string>> = { 1: "top", 2: "center" };

/** Reading order and shrinking are taken over from the alignment before. */
export function alignmentXml(now: IStyleData, old: XmlElement | undefined, p: string): string {
  const attributes = new Map((old?.attributes ?? []).filter((a) => a.uri === "").map((a) => [a.name, a.value]));
  const put = (name: string, value: string | undefined): void => {
    if (value === undefined) attributes.delete(name);
    else attributes.set(name, value);
  };
  const horizontal = HORIZONTAL[now.ht ?? 0];
  if (!(horizontal === "center" && old && attr(old, "horizontal") === "centerContinuous")) put("horizontal", horizontal);
  put("vertical", VERTICAL[now.vt ?? 3]);
  put("indent", indentOf(now) ? String(indentOf(now)) : undefined);
  put("wrapText", now.tb === 3 ? "1" : undefined);
  const angle = now.tr?.a ?? 0;
  put("textRotation", now.tr?.v ? "255" : angle ? String(angle < 0 ? 90 - angle : angle) : undefined);
  return attributes.size
    ? `<${p}alignment${[...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("")}/>`
    : "";
}
