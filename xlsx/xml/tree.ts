import { SaxesParser, type SaxesAttributeNS } from "saxes";
import { WorkbookFileError, type FileErrorOptions } from "../errors";

/** An element with its exact places in the text it was read from, so that it can be patched without being rewritten. */
export interface XmlElement {
  /** As written, with prefix. */
  readonly name: string;
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  /** The text directly inside, joined. */
  text: string;
  /** Index of `<`. */
  readonly start: number;
  /** Index after the `>` of the opening tag. */
  readonly openEnd: number;
  /** Index of `</`; equals `openEnd` for a self-closing element. */
  closeStart: number;
  /** Index after the element. */
  end: number;
  readonly selfClosing: boolean;
}

interface XmlAttribute {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/** No part of an Office file comes near; readers and the parser's name spaces go down and up through all of them. */
const MOST_DEEP = 500;

/** Parses a small part whole (saxes). `what` names it in the error. Throws `WorkbookFileError` (`broken`). */
export function parseXml(text: string, what: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  const here = (): FileErrorOptions => ({ place: { part: what, line: parser.line, character: Math.max(1, parser.column) } });
  parser.on("error", (error) => {
    throw new WorkbookFileError("broken", `${what}: ${error.message}`, here());
  });
  parser.on("opentag", (tag) => {
    const openEnd = parser.position;
    const element: XmlElement = {
      name: tag.name,
      local: tag.local,
      prefix: tag.prefix,
      uri: tag.uri,
      attributes: Object.values(tag.attributes as Record<string, SaxesAttributeNS>),
      children: [],
      text: "",
      start: text.lastIndexOf("<", openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: tag.isSelfClosing,
    };
    const parent = stack[stack.length - 1];
    if (stack.length >= MOST_DEEP)
      throw new WorkbookFileError("broken", `${what}: more than ${MOST_DEEP} elements inside each other`, here());
    if (parent) parent.children.push(element);
    else root = element;
    stack.push(element);
  });
  parser.on("closetag", () => {
    const element = stack.pop() as XmlElement;
    if (element.selfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf("<", element.end - 1);
  });
  const addText = (part: string): void => {
    const parent = stack[stack.length - 1];
    if (parent) parent.text += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  if (!root) throw new WorkbookFileError("broken", `${what}: no root element`, { place: { part: what } });
  return root;
}

/** Value of an attribute without namespace. */
export function attr(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((a) => a.local === local && a.uri === "")?.value;
}

/** `r:id` and similar attributes, whatever the prefix, transitional or strict. */
export function relationshipId(element: XmlElement, local = "id"): string | undefined {
  return element.attributes.find((a) => a.local === local && a.uri.endsWith("/relationships"))?.value;
}

export function numberAttr(element: XmlElement, local: string): number | undefined {
  const value = attr(element, local);
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** xsd:boolean; absent gives `otherwise`. */
export function booleanAttr(element: XmlElement, local: string, otherwise = false): boolean {
  const value = attr(element, local);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((c) => c.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element ? element.children.filter((c) => c.local === local) : [];
}

export function* descendants(element: XmlElement, local: string): Generator<XmlElement> {
  for (const c of element.children) {
    if (c.local === local) yield c;
    yield* descendants(c, local);
  }
}
