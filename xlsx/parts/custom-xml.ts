import type { Package } from "../container/package";
import type { XmlElement } from "../xml/tree";
import { isSettings } from "./settings";

/** A custom XML part of the workbook: its data, and the id its property part gives it. */
export interface CustomXmlPart {
  readonly path: string;
  /** `{GUID}`; the path where the file gives none. */
  readonly id: string;
  readonly root: XmlElement;
  readonly isSettings: boolean;
}

export function findCustomXml(pack: Package, workbook: string): CustomXmlPart[] {
  const targets = [...pack.relationships(workbook), ...pack.relationships("")].filter(
    (r) => r.type === "customXml" && !r.external && pack.has(r.target),
  );
  return [...new Set(targets.map((r) => r.target))].map((path) => {
    const properties = pack.relationships(path).find((r) => r.type === "customXmlProps" && pack.has(r.target));
    const item = properties && pack.tree(properties.target).attributes.find((a) => a.local === "itemID")?.value;
    const root = pack.tree(path);
    return { path, id: item ?? path, root, isSettings: isSettings(root) };
  });
}

export function itemPropertiesXml(id: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`;
}
