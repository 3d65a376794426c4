import { partKey } from "./container/part-path";
import { itemPropertiesXml } from "./parts/custom-xml";
import { patchCustomProperties } from "./parts/custom-properties";
import { settingsXml } from "./parts/settings";
import type { SaveContext } from "./save-context";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const ITEM_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Fixed, so that the same workbook saves to the same bytes. */
const SETTINGS_ID = "{5A9A0C1E-6D35-4A8F-9B0E-53A9A0D1F001}";

export function writeSettings(context: SaveContext): void {
  const { draft, opened, document } = context;
  const old = opened.package.customXml.find((part) => part.isSettings);
  const empty = Object.keys(document.settings).length === 0;
  if (old && empty) removeItem(context, old.path);
  else if (old) draft.set(old.path, settingsXml(document.settings));
  else if (!empty) addItem(context, SETTINGS_ID, settingsXml(document.settings));
}

export function writeCustomXml(context: SaveContext): void {
  const wanted = new Map(context.document.customXmlParts.map((part) => [part.id, part.xml]));
  for (const part of context.opened.package.customXml) {
    if (part.isSettings) continue;
    const xml = wanted.get(part.id);
    wanted.delete(part.id);
    if (xml === undefined) removeItem(context, part.path);
    else context.draft.set(part.path, xml);
  }
  for (const [id, xml] of wanted) addItem(context, id, xml);
}

export function writeCustomProperties(context: SaveContext): void {
  const { draft, opened, document } = context;
  const old = opened.package.customPropertiesPath;
  if (old !== undefined) draft.set(old, patchCustomProperties(draft.text(old), document.customProperties));
  else if (Object.keys(document.customProperties).length) {
    const path = draft.has("docProps/custom.xml") ? draft.freePath("docProps/custom#.xml") : "docProps/custom.xml";
    draft.add(path, patchCustomProperties(undefined, document.customProperties), PROPERTIES_TYPE);
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
  draft.relate(context.opened.package.workbook.path, `${context.relations}/customXml`, path);
}

function removeItem(context: SaveContext, path: string): void {
  const { draft } = context;
  for (const part of draft.onlyReachableFrom(path)) draft.remove(part);
  for (const source of ["", context.opened.package.workbook.path])
    draft.unrelate(source, (r) => !r.external && partKey(r.target) === partKey(path));
  draft.remove(path);
}
