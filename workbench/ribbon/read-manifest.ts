/**
 * Reads the ribbon tab out of the add-in only manifest, as Excel does: labels, tips, icons and what a click does; and where its
 * keyboard shortcuts are. Element names after https://learn.microsoft.com/javascript/api/manifest/customtab.
 */
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
  /** The entries in the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  /** Path of the file with the keyboard shortcuts; null where the manifest names none. */
  readonly shortcutsPath: string | null;
  /** Path of the page that holds the shared runtime, e.g. `/taskpane.html`. */
  readonly panePath: string;
  /** Path of the metadata of the custom functions, and the namespace before their names. */
  readonly functions: { readonly metadataPath: string; readonly namespace: string };
}
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}
export interface RibbonAppearance {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Path of the icon by its size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
}
export interface RibbonButton extends RibbonAppearance {
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "showPane" };
}
/** A button that opens a list of others. */
export interface RibbonMenu extends RibbonAppearance {
  readonly items: readonly RibbonButton[];
}
export type RibbonControl = RibbonButton | RibbonMenu;

/** Throws with the element that is missing or not understood: a manifest that Excel would refuse must not pass here. */
export function readManifest(xml: string, parser: DOMParser, locale = "da-DK"): RibbonTab {
  const document = parser.parseFromString(xml, "application/xml");
  const fault = document.getElementsByTagName("parsererror")[0];
  if (fault !== undefined) throw new Error(`manifest.xml er ikke gyldig XML: ${fault.textContent ?? ""}`);
  const resources = readResources(document, locale);
  const tab = one(document, "CustomTab");
  return {
    id: attribute(tab, "id"),
    label: resources.text(resid(child(tab, "Label"))),
    groups: children(tab, "Group").map((group) => readGroup(group, resources)),
    cellMenu: readCellMenu(document, resources),
    shortcutsPath: readShortcutsPath(document),
    panePath: resources.path(resid(one(document, "FunctionFile"))),
    functions: {
      metadataPath: resources.path(resid(child(one(document, "Metadata"), "SourceLocation"))),
      namespace: resources.text(resid(one(document, "Namespace"))),
    },
  };
}

interface Resources {
  text(id: string): string;
  /** The path of an address; the host is that of the manifest and means nothing here. */
  path(id: string): string;
}

function readResources(document: Document, locale: string): Resources {
  const values = new Map<string, string>();
  for (const element of Array.from(one(document, "Resources").querySelectorAll("[id]"))) {
    const override = children(element, "Override").find((candidate) => candidate.getAttribute("Locale") === locale);
    values.set(attribute(element, "id"), attribute(override ?? element, override === undefined ? "DefaultValue" : "Value"));
  }
  const text = (id: string): string => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`manifest.xml: ressourcen ${id} findes ikke.`);
    return value;
  };
  return { text, path: (id) => new URL(text(id)).pathname };
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  return {
    id: attribute(group, "id"),
    label: resources.text(resid(child(group, "Label"))),
    controls: children(group, "Control").map((control) => readControl(control, resources)),
  };
}

function readControl(control: Element, resources: Resources): RibbonControl {
  const kind = attribute(control, "xsi:type");
  if (kind === "Button") return readButton(control, resources);
  if (kind !== "Menu") throw new Error(`manifest.xml: et kontrolelement af typen ${kind} vises ikke i arbejdsbordet.`);
  const items = children(child(control, "Items"), "Item").map((item) => readButton(item, resources));
  return { ...readAppearance(control, resources), items };
}

function readCellMenu(document: Document, resources: Resources): RibbonButton[] {
  const menus = Array.from(document.getElementsByTagName("OfficeMenu")).filter((menu) => menu.getAttribute("id") === "ContextMenuCell");
  return menus.flatMap((menu) => children(menu, "Control").map((control) => readButton(control, resources)));
}

function readShortcutsPath(document: Document): string | null {
  const overrides = document.getElementsByTagName("ExtendedOverrides")[0];
  return overrides === undefined ? null : new URL(attribute(overrides, "Url")).pathname;
}

/** A button of the ribbon, an item of a menu, or an entry in the menu of a cell: all are described alike. */
function readButton(control: Element, resources: Resources): RibbonButton {
  const action = child(control, "Action");
  return { ...readAppearance(control, resources), action: readAction(action, attribute(action, "xsi:type")) };
}

function readAppearance(control: Element, resources: Resources): RibbonAppearance {
  const tip = child(control, "Supertip");
  return {
    id: attribute(control, "id"),
    label: resources.text(resid(child(control, "Label"))),
    tipTitle: resources.text(resid(child(tip, "Title"))),
    tip: resources.text(resid(child(tip, "Description"))),
    icons: new Map(
      children(child(control, "Icon"), "Image").map((image) => [Number(attribute(image, "size")), resources.path(resid(image))]),
    ),
  };
}

function readAction(action: Element, kind: string): RibbonButton["action"] {
  if (kind === "ExecuteFunction") return { kind: "function", name: (child(action, "FunctionName").textContent ?? "").trim() };
  if (kind === "ShowTaskpane") return { kind: "showPane" };
  throw new Error(`manifest.xml: handlingen ${kind} kendes ikke.`);
}

// Local names are compared, since the same element has several namespaces and prefixes.
function children(parent: Element, name: string): Element[] {
  return Array.from(parent.children).filter((element) => element.localName === name);
}

function child(parent: Element, name: string): Element {
  const found = children(parent, name)[0];
  if (found === undefined) throw new Error(`manifest.xml: <${name}> mangler i <${parent.tagName}>.`);
  return found;
}

function one(document: Document, name: string): Element {
  const found = document.getElementsByTagName(name)[0];
  if (found === undefined) throw new Error(`manifest.xml: <${name}> mangler.`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: ${name} mangler på <${element.tagName}>.`);
  return value;
}

const resid = (element: Element): string => attribute(element, "resid");
