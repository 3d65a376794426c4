import { partKey } from "./container/part-path";
import { itemPropertiesXml } from "./parts/custom-xml";
import { patchCustomProperties } from "./parts/custom-properties";
import type { SaveContext } from "./save-context";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const ITEM_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

export function writeCustomXml(context: SaveContext): void {
  const { draft, file, workbook } = context;
  const added = new Map(workbook.customXmlParts.map((part) => [part.id, part.xml]));
  for (const part of file.customXml) {
    const xml = added.get(part.id);
    added.delete(part.id);
    if (xml === undefined) removeItem(context, part.path);
    else if (xml !== part.xml) draft.set(part.path, xml);
  }
  for (const [id, xml] of added) addItem(context, id, xml);
}

export function writeCustomProperties(context: SaveContext): void {
  const { draft, file, workbook } = context;
  const old = file.customPropertiesPath;
  if (old !== undefined) draft.set(old, patchCustomProperties(draft.text(old), workbook.customProperties));
  else if (Object.keys(workbook.customProperties).length) {
    const path = draft.has("docProps/custom.xml") ? draft.freePath("docProps/custom#.xml") : "docProps/custom.xml";
    draft.add(path, patchCustomProperties(undefined, workbook.customProperties), PROPERTIES_TYPE);
    draft.relate("", `${context.relations}/custom-properties`, path);
  }
}

function addItem(context: SaveContext, id: string, xml: string): void {
  const { draft } = context;
  const path = draft.freePath("customXml/item#.xml");
  const properties = path.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
  draft.add(path, xml, "application/xml");
  draft.add(properties, itemPropertiesXml(id), ITEM_PROPERTIES_TYPE);
  draft.relate(path, `${context.relations}/customXmlProps`, properties);
  draft.relate(context.file.workbookPart.path, `${context.relations}/customXml`, path);
}

function removeItem(context: SaveContext, path: string): void {
  const { draft } = context;
  for (const part of draft.onlyReachableFrom(path)) draft.remove(part);
  for (const source of ["", context.file.workbookPart.path])
    draft.unrelate(source, (r) => !r.external && partKey(r.target) === partKey(path));
  draft.remove(path);
}
