import { escapeAttribute, escapeText } from "../xml/escape";
import { TextPatch } from "../xml/patch";
import { attr, childrenOf, numberAttr, parseXml, type XmlElement } from "../xml/tree";

export type CustomProperty = string | number | boolean;

const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"></Properties>';

/** `docProps/custom.xml`. Dates are their ISO text. Other kinds than text, number and yes/no are not read and stay in the file. */
export function readCustomProperties(root: XmlElement): Record<string, CustomProperty> {
  return Object.fromEntries(
    childrenOf(root, "property").flatMap((property) => {
      const value = valueOf(property);
      return value === undefined ? [] : [[attr(property, "name") ?? "", value]];
    }),
  );
}

function valueOf(property: XmlElement): CustomProperty | undefined {
  const value = property.children[0];
  if (!value) return undefined;
  const text = value.text;
  if (["lpwstr", "lpstr", "bstr", "filetime", "date"].includes(value.local)) return text;
  if (/^(?:u?i[1248]|u?int|r[48]|decimal)$/.test(value.local)) return Number(text);
  if (value.local === "bool") return text === "1" || text === "true";
  return undefined;
}

/** `text` is the part as it was, or undefined for a file without one. Unchanged properties keep their XML. */
export function patchCustomProperties(text: string | undefined, properties: Readonly<Record<string, CustomProperty>>): string {
  const source = text ?? EMPTY;
  const root = parseXml(source, "custom properties");
  const p = root.prefix ? `${root.prefix}:` : "";
  const patch = new TextPatch(source);
  const left = new Map(Object.entries(properties));
  let id = 1;
  for (const property of childrenOf(root, "property")) {
    const name = attr(property, "name") ?? "";
    id = Math.max(id, numberAttr(property, "pid") ?? 1);
    const before = valueOf(property);
    if (before === undefined) continue;
    const now = left.get(name);
    left.delete(name);
    if (now === undefined) patch.remove(property);
    else if (now !== before) patch.replace(property.openEnd, property.closeStart, valueXml(now));
  }
  const added = [...left]
    .map(
      ([name, value]) =>
        `<${p}property fmtid="${FORMAT_ID}" pid="${++id}" name="${escapeAttribute(name)}">${valueXml(value)}</${p}property>`,
    )
    .join("");
  if (added) patch.appendChild(root, added);
  return patch.apply();
}

/** The value declares its own namespace, so that it fits a part with any prefixes. */
function valueXml(value: CustomProperty): string {
  const [type, text] =
    typeof value === "boolean"
      ? ["bool", String(value)]
      : typeof value === "number"
        ? Number.isInteger(value) && Math.abs(value) < 2 ** 31
          ? ["i4", String(value)]
          : ["r8", String(value)]
        : ["lpwstr", escapeText(value)];
  return `<vt:${type} xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${text}</vt:${type}>`;
}
