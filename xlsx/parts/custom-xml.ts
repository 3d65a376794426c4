import type { Package } from "../container/package";
import type { CustomXml } from "../model/workbook";

/** A custom XML part of the workbook, with the id that its property part gives it. */
export interface CustomXmlPart extends CustomXml {
  readonly path: string;
}

export function findCustomXml(pack: Package, workbook: string): CustomXmlPart[] {
  const targets = [...pack.relationships(workbook), ...pack.relationships("")].filter(
    (r) => r.type === "customXml" && !r.external && pack.has(r.target),
  );
  return [...new Set(targets.map((r) => r.target))].map((path) => {
    const properties = pack.relationships(path).find((r) => r.type === "customXmlProps" && pack.has(r.target));
    const item = properties && pack.tree(properties.target).attributes.find((a) => a.local === "itemID")?.value;
    return { path, id: item ?? path, xml: pack.text(path) };
  });
}

export function itemPropertiesXml(id: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`;
}
