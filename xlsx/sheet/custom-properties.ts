import type { PackageDraft } from "../container/draft";
import type { Package } from "../container/package";
import { escapeAttribute } from "../xml/escape";
import { attr, childrenOf, relationshipId, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/**
 * Custom properties of a sheet (CT_CustomProperties, ECMA-376 18.3.1.22): `<customPr name="…" r:id="…"/>`, the text in a part of its own. The
 * standard leaves that part's form open; Excel writes UTF-16, little-endian, without a mark of its byte order.
 */
export function readSheetProperties(sheet: XmlElement, text: (relationship: string) => string | undefined): Record<string, string> {
  const list = sheet.children.find(({ local }) => local === "customProperties");
  return Object.fromEntries(
    childrenOf(list, "customPr").flatMap((property) => {
      const name = attr(property, "name");
      const value = text(relationshipId(property) ?? "");
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Texts of a sheet's properties by relationship id; a part that is missing has none. */
export function propertyTexts(pack: Package, sheetPath: string): (relationship: string) => string | undefined {
  const relationships = pack.relationships(sheetPath);
  return (id) => {
    const part = relationships.find((r) => r.id === id && !r.external)?.target;
    return part !== undefined && pack.has(part) ? new TextDecoder("utf-16le").decode(pack.bytes(part)) : undefined;
  };
}

/** Adds, changes and removes the properties that differ; the others keep their parts. */
export function writeSheetProperties(
  { draft, relations }: { readonly draft: PackageDraft; readonly relations: string },
  path: string,
  frame: SheetFrame,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): void {
  const stale = childrenOf(frame.child("customProperties"), "customPr").filter((property) => {
    const name = attr(property, "name") ?? "";
    return name in before && after[name] !== before[name];
  });
  for (const property of stale) removePart(draft, path, relationshipId(property) ?? "");
  if (stale.length > 0) frame.patch((patch) => stale.forEach((property) => patch.remove(property)));
  const added = Object.entries(after).filter(([name, value]) => before[name] !== value);
  const r = added.length > 0 ? frame.relationshipPrefix() : "r";
  const p = frame.prefix;
  const xml = added.map(([name, value]) => {
    const part = draft.freePath("xl/customProperty#.bin");
    draft.add(part, utf16(value), CONTENT_TYPE);
    return `<${p}customPr name="${escapeAttribute(name)}" ${r}:id="${draft.relate(path, `${relations}/customProperty`, part)}"/>`;
  });
  const list = frame.child("customProperties");
  if (list === undefined) {
    if (xml.length > 0) frame.put("customProperties", `<${p}customProperties>${xml.join("")}</${p}customProperties>`);
  } else if (xml.length > 0) frame.patch((patch) => patch.appendChild(list, xml.join("")));
  else if (list.children.length === 0) frame.put("customProperties", undefined);
}

function removePart(draft: PackageDraft, sheetPath: string, id: string): void {
  const part = draft.relationships(sheetPath).find((r) => r.id === id)?.target;
  draft.unrelate(sheetPath, (r) => r.id === id);
  if (part !== undefined && draft.has(part)) draft.remove(part);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    bytes[2 * i] = text.charCodeAt(i) & 0xff;
    bytes[2 * i + 1] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}
