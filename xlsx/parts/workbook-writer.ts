import { quoteSheetName } from "../address";
import type { PackageDraft } from "../container/draft";
import { tokenize } from "../formula/tokens";
import { MOST_COMMENT, checkName, checkSheetName } from "../limits";
import type { DefinedName, WorkbookProtection } from "../model/workbook";
import { cutText, escapeAttribute, escapeText } from "../xml/escape";
import { openingEnd } from "../xml/opening-end";
import type { TextPatch } from "../xml/patch";
import { attr, child, childrenOf, numberAttr, type XmlElement } from "../xml/tree";
import { protectionAttributes } from "./workbook-protection";

/** Order of a workbook's children (CT_Workbook, ECMA-376 18.2.27). */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** One tab of the saved workbook: a tab of the file by its position there, or a new one by its relationship. */
export interface RequestedTab {
  /** Position among the tabs of the file. Relationships can't identify a tab: old macro modules have none. */
  readonly tab: number | undefined;
  /** Only of a new tab. */
  readonly relationship?: string;
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
}

/** A name to set (or, with `text` undefined, to remove). `tab` is a position in the new order. */
export interface RequestedName {
  readonly name: string;
  readonly tab: number | undefined;
  readonly text: string | undefined;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export interface RequestedWorkbook {
  readonly tabs: readonly RequestedTab[];
  readonly activeTab: number | undefined;
  readonly names: readonly RequestedName[];
  readonly recalculate: boolean;
  /** Sheets' old names in lower case → the new one, or undefined for a deleted sheet. */
  readonly renames: ReadonlyMap<string, string | undefined>;
  readonly protection: WorkbookProtection | undefined;
  /** The namespace of relationship ids. */
  readonly relations: string;
}

/** Updates `workbook.xml`, changing only the differences. */
export function writeWorkbook(draft: PackageDraft, path: string, request: RequestedWorkbook): void {
  const { protection } = request;
  if (protection) draft.edit(path, (patch, root) => writeProtection(patch, root, protection));
  const hadNames = childrenOf(child(draft.tree(path), "definedNames"), "definedName").length > 0;
  const order = writeTabs(draft, path, request);
  draft.edit(path, (patch, root) => writeActiveTab(patch, root, request, order));
  draft.edit(path, (patch, root) => moveNames(patch, root, order, request.renames));
  for (const name of request.names) draft.edit(path, (patch, root) => writeName(patch, root, name));
  draft.edit(path, (patch, root) => {
    const list = child(root, "definedNames");
    if (hadNames && list && list.children.length === 0) patch.remove(list);
  });
  if (request.recalculate)
    draft.edit(path, (patch, root) => {
      const calculation = child(root, "calcPr");
      if (!calculation) insertOrdered(patch, root, "calcPr", `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
      else if (attr(calculation, "fullCalcOnLoad") !== "1") patch.setAttribute(calculation, "fullCalcOnLoad", "1");
    });
}

function writeProtection(patch: TextPatch, root: XmlElement, protection: WorkbookProtection): void {
  const element = child(root, "workbookProtection");
  const attributes = protectionAttributes(protection);
  if (!element) {
    if (protection.structure) insertOrdered(patch, root, "workbookProtection", `<${prefixOf(root)}workbookProtection lockStructure="1"/>`);
    return;
  }
  if (element.attributes.every(({ name }) => name in attributes && attributes[name] === undefined)) return patch.remove(element);
  for (const [name, value] of Object.entries(attributes)) if (attr(element, name) !== value) patch.setAttribute(element, name, value);
}

/** Returns the new position of each old tab (-1 for a deleted one). */
function writeTabs(draft: PackageDraft, path: string, request: RequestedWorkbook): number[] {
  const before = childrenOf(child(draft.tree(path), "sheets"), "sheet").map((_, i) => i);
  const after = request.tabs.map(({ tab }) => tab);
  draft.edit(path, (patch, root) => {
    const p = prefixOf(root);
    const list = child(root, "sheets") as XmlElement;
    const elements = childrenOf(list, "sheet");
    let nextId = Math.max(0, ...elements.map((e) => numberAttr(e, "sheetId") ?? 0)) + 1;
    if (JSON.stringify(before) === JSON.stringify(after)) {
      for (const tab of request.tabs) setTab(patch, elements[tab.tab as number] as XmlElement, tab);
      return;
    }
    const r = root.attributes.find((a) => a.name.startsWith("xmlns:") && a.value === request.relations)?.local;
    const xml = request.tabs.map((tab) => {
      const element = tab.tab === undefined ? undefined : elements[tab.tab];
      const raw = element && patch.source.slice(element.start, element.end);
      if (element && raw !== undefined) return retitled(raw, element, tab);
      checkSheetName(tab.name);
      const id = r ? `${r}:id="${tab.relationship}"` : `xmlns:r="${request.relations}" r:id="${tab.relationship}"`;
      return `<${p}sheet name="${escapeAttribute(tab.name)}" sheetId="${nextId++}"${tab.state === "visible" ? "" : ` state="${tab.state}"`} ${id}/>`;
    });
    patch.replace(list.openEnd, list.closeStart, xml.join(""));
  });
  return before.map((tab) => after.indexOf(tab));
}

function setTab(patch: TextPatch, element: XmlElement, tab: RequestedTab): void {
  if (attr(element, "name") !== tab.name) {
    checkSheetName(tab.name);
    patch.setAttribute(element, "name", tab.name);
  }
  if ((attr(element, "state") ?? "visible") !== tab.state)
    patch.setAttribute(element, "state", tab.state === "visible" ? undefined : tab.state);
}

function retitled(raw: string, element: XmlElement, tab: RequestedTab): string {
  let text = raw;
  if (attr(element, "name") !== tab.name) {
    checkSheetName(tab.name);
    text = text.replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, () => ` name="${escapeAttribute(tab.name)}"`);
  }
  if ((attr(element, "state") ?? "visible") !== tab.state) {
    text = text.replace(/\sstate\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    const end = openingEnd(text, text.indexOf(">"));
    if (tab.state !== "visible") text = `${text.slice(0, end)} state="${tab.state}"${text.slice(end).trimStart()}`;
  }
  return text;
}

function writeActiveTab(patch: TextPatch, root: XmlElement, request: RequestedWorkbook, order: readonly number[]): void {
  // Some real files have a number without a tab; it stays.
  const moved = (tab: number): number => Math.max(0, order[tab] ?? tab);
  childrenOf(child(root, "bookViews"), "workbookView").forEach((view, i) => {
    const old = numberAttr(view, "activeTab") ?? 0;
    const first = numberAttr(view, "firstSheet");
    const active = i === 0 && request.activeTab !== undefined ? request.activeTab : moved(old);
    if (active !== old) patch.setAttribute(view, "activeTab", active === 0 ? undefined : String(active));
    if (first !== undefined && moved(first) !== first) patch.setAttribute(view, "firstSheet", String(moved(first)));
  });
}

/** Names of a sheet contain its position: they move and are deleted with the sheet. Their references follow its name. */
function moveNames(patch: TextPatch, root: XmlElement, order: readonly number[], renames: RequestedWorkbook["renames"]): void {
  for (const name of childrenOf(child(root, "definedNames"), "definedName")) {
    const tab = numberAttr(name, "localSheetId");
    const now = tab === undefined ? undefined : (order[tab] ?? tab);
    if (now !== undefined && now < 0) {
      patch.remove(name);
      continue;
    }
    if (now !== undefined && now !== tab) patch.setAttribute(name, "localSheetId", String(now));
    const text = renames.size ? withSheetNames(name.text, renames) : name.text;
    if (text !== name.text) patch.replace(name.openEnd, name.closeStart, escapeText(text));
  }
}

/** A formula with sheets renamed; a deleted sheet becomes `#REF!`, as Excel writes it. */
function withSheetNames(formula: string, renames: RequestedWorkbook["renames"]): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== "sheet") return token.text;
      const old = token.text.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'").toLowerCase();
      if (!renames.has(old)) return token.text;
      const name = renames.get(old);
      return name === undefined ? "#REF!" : `${quoteSheetName(name)}!`;
    })
    .join("");
}

function writeName(patch: TextPatch, root: XmlElement, request: RequestedName): void {
  const p = prefixOf(root);
  const list = child(root, "definedNames");
  const old = childrenOf(list, "definedName").find(
    (e) => attr(e, "name")?.toLowerCase() === request.name.toLowerCase() && numberAttr(e, "localSheetId") === request.tab,
  );
  if (request.text === undefined) {
    if (old) patch.remove(old);
    return;
  }
  checkName(request.name, request.text);
  const comment = request.comment === undefined ? undefined : cutText(request.comment, MOST_COMMENT);
  if (old) {
    if (old.text !== request.text) patch.replace(old.openEnd, old.closeStart, escapeText(request.text));
    if (request.hidden !== undefined && request.hidden !== (attr(old, "hidden") === "1"))
      patch.setAttribute(old, "hidden", request.hidden ? "1" : undefined);
    if (attr(old, "comment") !== comment && !/^_xlnm\./.test(request.name)) patch.setAttribute(old, "comment", comment);
    return;
  }
  const attributes = `${comment === undefined ? "" : ` comment="${escapeAttribute(comment)}"`}${request.tab === undefined ? "" : ` localSheetId="${request.tab}"`}${request.hidden ? ' hidden="1"' : ""}`;
  const xml = `<${p}definedName name="${escapeAttribute(request.name)}"${attributes}>${escapeText(request.text)}</${p}definedName>`;
  if (list) patch.appendChild(list, xml);
  else insertOrdered(patch, root, "definedNames", `<${p}definedNames>${xml}</${p}definedNames>`);
}

/** New, changed and deleted names. */
export function requestedNames(
  before: readonly DefinedName[],
  after: readonly DefinedName[],
  tabOf: (sheet: string) => number,
  fileFormula: (formula: string) => string,
): RequestedName[] {
  const key = (name: DefinedName): string => `${name.name.toLowerCase()}\n${name.scope ?? ""}`;
  const remaining = new Map(after.map((name) => [key(name), name]));
  const old = new Map(before.map((name) => [key(name), name]));
  const tab = (name: DefinedName): number | undefined => (name.scope === undefined ? undefined : tabOf(name.scope));
  const deleted = before
    .filter((name) => !remaining.has(key(name)) && (tab(name) ?? 0) >= 0)
    .map((name) => ({ name: name.name, tab: tab(name), text: undefined }));
  const changed = after.filter((name) => JSON.stringify(old.get(key(name))) !== JSON.stringify(name));
  return [
    ...deleted,
    ...changed.map((name) => ({
      name: name.name,
      tab: tab(name),
      text: fileFormula(name.formula),
      hidden: name.hidden,
      comment: name.comment,
    })),
  ];
}

function insertOrdered(patch: TextPatch, root: XmlElement, local: string, xml: string): void {
  const next = root.children.find((c) => ORDER.indexOf(c.local) > ORDER.indexOf(local));
  if (next) patch.insert(next.start, xml);
  else patch.appendChild(root, xml);
}

function prefixOf(root: XmlElement): string {
  return root.prefix ? `${root.prefix}:` : "";
}
