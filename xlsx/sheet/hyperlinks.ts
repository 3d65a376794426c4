import { parseRect, rectAddress } from "../address";
import type { HyperlinkPart } from "../model/parts";
import { MOST_COMMENT } from "../limits";
import { cutText, escapeAttribute } from "../xml/escape";
import { attr, childrenOf, relationshipId, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

interface FoundLink {
  readonly part: HyperlinkPart;
  readonly element: XmlElement;
}

/** `target` returns the address of a relationship id. */
export function readHyperlinks(sheet: XmlElement, target: (relationship: string) => string | undefined): HyperlinkPart[] {
  return findLinks(sheet, target).map((found) => found.part);
}

function findLinks(sheet: XmlElement, target: (relationship: string) => string | undefined): FoundLink[] {
  const list = sheet.children.find((c) => c.local === "hyperlinks");
  return childrenOf(list, "hyperlink").flatMap((element) => {
    const rect = parseRect(attr(element, "ref") ?? "");
    if (!rect) return [];
    const id = relationshipId(element);
    const address = id === undefined ? undefined : target(id);
    const location = attr(element, "location");
    const screenTip = attr(element, "tooltip");
    return [
      {
        element,
        part: {
          rect,
          ...(address !== undefined ? { address } : {}),
          ...(location !== undefined ? { documentReference: location } : {}),
          ...(screenTip !== undefined ? { screenTip } : {}),
        },
      },
    ];
  });
}

/** `relate` creates a relationship to an external address and returns its id. */
export function writeHyperlinks(
  frame: SheetFrame,
  parts: readonly HyperlinkPart[],
  target: (relationship: string) => string | undefined,
  relate: (address: string) => string,
): void {
  const key = (part: HyperlinkPart): string =>
    JSON.stringify([rectAddress(part.rect), part.address ?? "", part.documentReference ?? "", part.screenTip ?? ""]);
  const missing = new Map(parts.map((part) => [key(part), part]));
  const before = findLinks(frame.root, target);
  frame.patch((patch) => {
    for (const { part, element } of before) {
      if (!missing.delete(key(part))) patch.remove(element);
    }
  });
  const r = missing.size ? frame.relationshipPrefix() : "r";
  const p = frame.prefix;
  const xml = [...missing.values()]
    .map((part) => {
      const link = part.address ? ` ${r}:id="${relate(part.address)}"` : "";
      const location = part.documentReference ? ` location="${escapeAttribute(part.documentReference)}"` : "";
      const tip = part.screenTip ? ` tooltip="${escapeAttribute(cutText(part.screenTip, MOST_COMMENT))}"` : "";
      return `<${p}hyperlink ref="${rectAddress(part.rect)}"${link}${location}${tip}/>`;
    })
    .join("");
  const list = frame.child("hyperlinks");
  if (!list) {
    if (xml) frame.put("hyperlinks", `<${p}hyperlinks>${xml}</${p}hyperlinks>`);
  } else if (xml) frame.patch((patch) => patch.appendChild(list, xml));
  else if (list.children.length === 0) frame.put("hyperlinks", undefined);
}
