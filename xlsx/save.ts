import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { ChangeLog, WorkbookDocument } from "../stand-in/document";
import { PackageDraft } from "./container/draft";
import { partKey } from "./container/part-path";
import type { OpenedWorkbook } from "./open";
import { withoutCells } from "./parts/calc-chain";
import { readStyles } from "./parts/styles";
import { StyleWriter } from "./parts/style-writer";
import { nameWishes, writeWorkbook, type WantedTab } from "./parts/workbook-writer";
import { writeCustomProperties, writeCustomXml, writeSettings } from "./save-document";
import { CONTENT_TYPE, type SaveContext } from "./save-context";
import { addSheet } from "./sheet/new-sheet";
import { patchSheet } from "./sheet/write-sheet";
import { parseXml } from "./xml/tree";

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/**
 * The package that came in, with only what `changes` names put into it. Without changes the bytes are the same ones;
 * parts that nothing touches keep theirs; a touched sheet is patched in its own XML; new sheets become new parts.
 * `document` is the state now; `changes` counts from the opening, so one opened workbook can be saved many times.
 */
export function saveWorkbook(opened: OpenedWorkbook, document: WorkbookDocument, changes: ChangeLog): Uint8Array {
  const { pack, workbook } = opened.package;
  const draft = new PackageDraft(pack);
  const mainNamespace = draft.tree(workbook.path).uri;
  const relations = mainNamespace.includes("purl.oclc.org") ? STRICT : TRANSITIONAL;
  const { styles, path: stylesPath } = styleWriter(opened, draft, mainNamespace, relations, changes);
  const context: SaveContext = {
    opened,
    document,
    changes,
    draft,
    styles,
    mainNamespace,
    relations,
    names: [],
    lostFormulas: new Map(),
    tableIds: new Set(),
    recalculate: false,
  };
  refuseMoved(context);
  removeSheets(context);
  const removed = new Set(changes.removedSheets);
  const touched = new Set([...changes.values.keys(), ...changes.styles.keys(), ...changes.aspects.keys()]);
  for (const source of opened.package.sheets) if (touched.has(source.id) && !removed.has(source.id)) patchSheet(context, source);
  const added = new Map(changes.addedSheets.map((id) => [id, addSheet(context, id)]));
  if (changes.workbook.has("settings")) writeSettings(context);
  if (changes.workbook.has("customXmlParts")) writeCustomXml(context);
  if (changes.workbook.has("customProperties")) writeCustomProperties(context);
  const stylesText = styles.finish();
  if (stylesText !== undefined) draft.set(stylesPath, stylesText);
  writeCalcChain(context);
  finishWorkbook(context, added);
  return draft.build();
}

/** A file without styles gets the least part there can be, but only when something is to be written. */
function styleWriter(
  opened: OpenedWorkbook,
  draft: PackageDraft,
  mainNamespace: string,
  relations: string,
  changes: ChangeLog,
): { styles: StyleWriter; path: string } {
  const { styles, stylesPath, workbook } = opened.package;
  if (stylesPath !== undefined) return { styles: new StyleWriter(draft.text(stylesPath), styles), path: stylesPath };
  const path = draft.freePath("xl/styles#.xml").replace("styles1.xml", draft.has("xl/styles.xml") ? "styles1.xml" : "styles.xml");
  const text =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${mainNamespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
  if (changes.styles.size + changes.addedSheets.length + changes.aspects.size + changes.values.size > 0) {
    draft.add(path, text, `${CONTENT_TYPE}.styles+xml`);
    draft.relate(workbook.path, `${relations}/styles`, path);
  }
  return { styles: new StyleWriter(text, readStyles(parseXml(text, path), styles.colors)), path };
}

/** Better no file than one whose charts, names and comments point at other cells than before. */
function refuseMoved({ opened, changes }: SaveContext): void {
  const moved = opened.package.sheets.find(({ id }) => changes.movedSheets?.has(id) && !changes.removedSheets.includes(id));
  if (moved) {
    const name = opened.package.workbook.sheets[moved.tab]?.name ?? moved.id;
    throw new Error(`rows or columns of the sheet "${name}" have been moved, which can't be saved without harm to what points at them`);
  }
}

/** With everything that only they lead to. */
function removeSheets(context: SaveContext): void {
  const { opened, changes, draft } = context;
  for (const id of changes.removedSheets) {
    const source = opened.package.sheets.find((sheet) => sheet.id === id);
    if (!source) continue;
    for (const part of draft.onlyReachableFrom(source.path)) draft.remove(part);
    draft.unrelate(opened.package.workbook.path, (r) => !r.external && partKey(r.target) === partKey(source.path));
    draft.remove(source.path);
  }
}

function writeCalcChain(context: SaveContext): void {
  const { opened, changes, draft, lostFormulas } = context;
  const path = draft.relationships(opened.package.workbook.path).find((r) => r.type === "calcChain")?.target;
  if (path === undefined || !draft.has(path)) return;
  const removed = new Set(
    changes.removedSheets.flatMap(
      (id) => opened.package.workbook.sheets[opened.package.sheets.find((s) => s.id === id)?.tab ?? -1]?.sheetId ?? [],
    ),
  );
  if (removed.size === 0 && lostFormulas.size === 0) return;
  const text = withoutCells(draft.text(path), (sheet, cell) => removed.has(sheet) || (lostFormulas.get(sheet)?.has(cell) ?? false));
  if (text !== undefined) draft.set(path, text);
  else {
    draft.remove(path);
    draft.unrelate(opened.package.workbook.path, (r) => r.type === "calcChain");
  }
}

function finishWorkbook(context: SaveContext, added: ReadonlyMap<string, string>): void {
  const { opened, document, changes, draft } = context;
  const { workbook } = opened.package;
  const tabs = tabOrder(context, added);
  const tabOf = (id: string): number => tabs.findIndex((tab) => tab.id === id);
  const names = changes.workbook.has("names") ? nameWishes(opened.document.names, document.names, tabOf) : [];
  writeWorkbook(draft, workbook.path, {
    tabs,
    relations: context.relations,
    recalculate: needsRecalculation(context),
    renames: renames(context),
    activeTab: changes.workbook.has("activeSheet") && tabOf(document.activeSheet) >= 0 ? tabOf(document.activeSheet) : undefined,
    protection: changes.workbook.has("protection") ? (document.protection ?? { structure: false, hasPassword: false }) : undefined,
    names: [...names, ...context.names.map((name) => ({ ...name, tab: tabOf(name.sheet) }))],
  });
}

function renames({ opened, document, changes }: SaveContext): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { id, tab } of opened.package.sheets) {
    const old = opened.package.workbook.sheets[tab]?.name ?? "";
    const now = document.snapshot.sheets[id]?.name;
    if (changes.removedSheets.includes(id)) found.set(old.toLowerCase(), undefined);
    else if (changes.aspects.get(id)?.has("name") && now !== undefined && now !== old) found.set(old.toLowerCase(), now);
  }
  return found;
}

/** The engine's order, with tabs it does not know (chart sheets) after the same neighbour as before. */
function tabOrder(context: SaveContext, added: ReadonlyMap<string, string>): (WantedTab & { readonly id: string })[] {
  const { opened, document, changes } = context;
  const { workbook, sheets } = opened.package;
  const removed = new Set(changes.removedSheets);
  const moved = changes.workbook.has("sheetOrder") || added.size > 0;
  const known = new Map(sheets.map((source) => [source.tab, source.id]));
  const original = workbook.sheets.map((entry, tab): WantedTab & { id: string } => {
    const id = known.get(tab);
    const data = id === undefined || !changes.aspects.has(id) ? undefined : document.snapshot.sheets[id];
    const aspects = id === undefined ? undefined : changes.aspects.get(id);
    const hidden = data?.hidden === 1 ? (data.custom?.veryHidden ? "veryHidden" : "hidden") : "visible";
    return {
      id: id ?? `tab-${tab}`,
      relationship: entry.relationship,
      name: aspects?.has("name") ? (data?.name ?? entry.name) : entry.name,
      state: aspects?.has("visibility") ? hidden : entry.state,
    };
  });
  const left = original.filter((tab) => !removed.has(tab.id));
  if (!moved) return left;
  const byId = new Map(left.map((tab) => [tab.id, tab]));
  const order: (WantedTab & { id: string })[] = [];
  const followers = new Map<string, (WantedTab & { id: string })[]>();
  let last = "";
  for (const tab of original) {
    if (document.snapshot.sheetOrder.includes(tab.id)) last = tab.id;
    else if (!removed.has(tab.id)) followers.set(last, [...(followers.get(last) ?? []), tab]);
  }
  order.push(...(followers.get("") ?? []));
  for (const id of document.snapshot.sheetOrder) {
    const data = document.snapshot.sheets[id];
    const relationship = added.get(id);
    const tab =
      byId.get(id) ??
      (relationship === undefined
        ? undefined
        : { id, relationship, name: data?.name ?? id, state: data?.hidden === 1 ? ("hidden" as const) : ("visible" as const) });
    if (tab) order.push(tab, ...(followers.get(id) ?? []));
  }
  return order;
}

/**
 * Excel must calculate anew when cells that formulas of the file may look at have changed, when a formula looks at a
 * sheet that is gone, or when one of ours has no value yet. A workbook set to manual calculation keeps its owner's choice.
 */
function needsRecalculation(context: SaveContext): boolean {
  const { opened, document, changes } = context;
  const { sheets, workbook } = opened.package;
  const valued = [...changes.values.values()].some((cells) => cells.size > 0) && sheets.some((source) => source.formulaCount > 0);
  const gone = sheets
    .filter(({ id }) => changes.removedSheets.includes(id))
    .map(({ tab }) => (workbook.sheets[tab]?.name ?? "").replace(/'/g, "''").toLowerCase());
  const orphaned =
    gone.length > 0 &&
    sheets.some(
      ({ id, formulaCount }) =>
        formulaCount > 0 &&
        !changes.removedSheets.includes(id) &&
        someCell(
          opened.document.snapshot.sheets[id],
          (cell) => cell.f !== undefined && gone.some((name) => cell.f?.toLowerCase().includes(name)),
        ),
    );
  // The engine keeps what a HYPERLINK shows as rich text and not as a value.
  const blank = changes.addedSheets.some((id) =>
    someCell(document.snapshot.sheets[id], (cell) => !!cell.f && (cell.v === undefined || cell.v === null) && !cell.p),
  );
  // The engine takes a reference's first "!" for its end: where a sheet has one in its name, our formulas have no value to trust.
  const misread = changes.addedSheets.some((id) =>
    someCell(document.snapshot.sheets[id], (cell) => /'(?:[^']|'')*!(?:[^']|'')*'!/.test(cell.f ?? "")),
  );
  return blank || misread || ((valued || orphaned) && !workbook.manualCalculation);
}

function someCell(sheet: Partial<IWorksheetData> | undefined, test: (cell: ICellData) => boolean): boolean {
  for (const row of Object.values(sheet?.cellData ?? {})) {
    for (const cell of Object.values(row ?? {}) as (ICellData | undefined)[]) if (cell && test(cell)) return true;
  }
  return false;
}
