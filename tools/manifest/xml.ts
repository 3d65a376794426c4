/** Just enough XML to write a manifest: elements with attributes, in order, indented. Reading is left to parsers. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements, or one text. */
  readonly content: readonly Xml[] | string;
}

export function xml(name: string, attributes: Xml["attributes"] = {}, content: Xml["content"] = []): Xml {
  return { name, attributes, content };
}

/** Two spaces a level; an element that holds nothing closes itself. */
export function write({ name, attributes, content }: Xml, indent = ""): string {
  const open = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("")}`;
  if (content.length === 0) return `${open}/>\n`;
  if (typeof content === "string") return `${open}>${escapeXml(content)}</${name}>\n`;
  return `${open}>\n${content.map((child) => write(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
}

/** Text as an attribute's value or an element's content. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
