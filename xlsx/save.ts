import { PackageDraft } from "./container/draft";
import { partKey } from "./container/part-path";
import { toFileFormula } from "./formula/file-names";
import type { Changes } from "./model/changes";
import type { Workbook } from "./model/workbook";
import type { OpenedFile } from "./open";
import { withoutCells } from "./parts/calc-chain";
import { emptyStyleSheet } from "./parts/empty-styles";
import { readStyles } from "./parts/styles";
import { StyleWriter } from "./parts/style-writer";
import { requestedNames, writeWorkbook } from "./parts/workbook-writer";
import { needsRecalculation } from "./recalculation";
import { CONTENT_TYPE, type SaveContext } from "./save-context";
import { writeCustomProperties, writeCustomXml } from "./save-properties";
import { addSheet } from "./sheet/new-sheet";
import { patchSheet } from "./sheet/write-sheet";
import { tabOrder } from "./tab-order";
import { parseXml } from "./xml/tree";

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export interface SaveOptions {
  /** Namespaces of JavaScript custom functions (`ACME` for `=ACME.RATE()`), which files name in their own way. */
  readonly customFunctions?: readonly string[];
}

/**
 * The package of the opened file with only `changes` applied. Without changes the bytes are the original ones; untouched
 * parts keep theirs; a touched sheet is patched in its own XML; new sheets become new parts. `changes` counts from the
 * opening, so one opened file can be saved many times.
 */
export function saveWorkbook(file: OpenedFile, workbook: Workbook, changes: Changes, options: SaveOptions = {}): Uint8Array {
  const { workbookPart } = file;
  const draft = new PackageDraft(file.pack);
  const mainNamespace = draft.tree(workbookPart.path).uri;
  const relations = mainNamespace.includes("purl.oclc.org") ? STRICT : TRANSITIONAL;
  const { styles, path: stylesPath } = styleWriter(file, draft, mainNamespace, relations, changes);
  const context: SaveContext = {
    file,
    workbook,
    sheets: new Map(workbook.sheets.map((sheet) => [sheet.id, sheet])),
    changes,
    draft,
    styles,
    mainNamespace,
    relations,
    fileFormula: (formula) => toFileFormula(formula, options.customFunctions),
    names: [],
    lostFormulas: new Map(),
    tableIds: new Set(),
  };
  refuseMoved(context);
  removeSheets(context);
  const removed = new Set(changes.removedSheets);
  const touched = new Set([...changes.values.keys(), ...changes.styles.keys(), ...changes.aspects.keys()]);
  for (const source of file.sheets) if (touched.has(source.id) && !removed.has(source.id)) patchSheet(context, source);
  const added = new Map(changes.addedSheets.map((id) => [id, addSheet(context, id)]));
  if (changes.workbook.has("customXmlParts")) writeCustomXml(context);
  if (changes.workbook.has("customProperties")) writeCustomProperties(context);
  const stylesText = styles.finish();
  if (stylesText !== undefined) draft.set(stylesPath, stylesText);
  writeCalcChain(context);
  finishWorkbook(context, added);
  return draft.build();
}

/** A file without styles gets the smallest style sheet, but only when something is written. */
function styleWriter(
  { styles, stylesPath, workbookPart }: OpenedFile,
  draft: PackageDraft,
  mainNamespace: string,
  relations: string,
  changes: Changes,
): { styles: StyleWriter; path: string } {
  const text = emptyStyleSheet(mainNamespace);
  if (stylesPath !== undefined) {
    // Some writers leave `<styleSheet/>`: without the obligatory entries, new formats would get wrong numbers.
    const isEmpty = draft.tree(stylesPath).children.length === 0;
    const book = isEmpty ? readStyles(parseXml(text, stylesPath), styles.colors) : styles;
    return { styles: new StyleWriter(isEmpty ? text : draft.text(stylesPath), book), path: stylesPath };
  }
  const path = draft.has("xl/styles.xml") ? draft.freePath("xl/styles#.xml") : "xl/styles.xml";
  if (changes.styles.size + changes.addedSheets.length + changes.aspects.size + changes.values.size > 0) {
    draft.add(path, text, `${CONTENT_TYPE}.styles+xml`);
    draft.relate(workbookPart.path, `${relations}/styles`, path);
  }
  return { styles: new StyleWriter(text, readStyles(parseXml(text, path), styles.colors)), path };
}

/** Charts, names and comments of the file would point at other cells than before. */
function refuseMoved({ file, changes }: SaveContext): void {
  const moved = file.sheets.find(({ id }) => changes.movedSheets?.has(id) && !changes.removedSheets.includes(id));
  if (moved) {
    const name = file.workbookPart.sheets[moved.tab]?.name ?? moved.id;
    throw new Error(`rows or columns of the sheet "${name}" have moved: a save would damage whatever points at them`);
  }
}

/** With all parts that only they lead to. */
function removeSheets({ file, changes, draft }: SaveContext): void {
  for (const id of changes.removedSheets) {
    const source = file.sheets.find((sheet) => sheet.id === id);
    if (!source) continue;
    for (const part of draft.onlyReachableFrom(source.path)) draft.remove(part);
    draft.unrelate(file.workbookPart.path, (r) => !r.external && partKey(r.target) === partKey(source.path));
    draft.remove(source.path);
  }
}

function writeCalcChain({ file, changes, draft, lostFormulas }: SaveContext): void {
  const { path: workbookPath, sheets } = file.workbookPart;
  const path = draft.relationships(workbookPath).find((r) => r.type === "calcChain")?.target;
  if (path === undefined || !draft.has(path)) return;
  const removed = new Set(changes.removedSheets.flatMap((id) => sheets[file.sheets.find((s) => s.id === id)?.tab ?? -1]?.sheetId ?? []));
  if (removed.size === 0 && lostFormulas.size === 0) return;
  const text = withoutCells(draft.text(path), (sheet, cell) => removed.has(sheet) || (lostFormulas.get(sheet)?.has(cell) ?? false));
  if (text !== undefined) draft.set(path, text);
  else {
    draft.remove(path);
    draft.unrelate(workbookPath, (r) => r.type === "calcChain");
  }
}

function finishWorkbook(context: SaveContext, added: ReadonlyMap<string, string>): void {
  const { file, workbook, changes, draft } = context;
  const tabs = tabOrder(context, added);
  const tabOf = (id: string): number => tabs.findIndex((tab) => tab.id === id);
  const names = changes.workbook.has("names") ? requestedNames(file.before.names, workbook.names, tabOf, context.fileFormula) : [];
  writeWorkbook(draft, file.workbookPart.path, {
    tabs,
    relations: context.relations,
    recalculate: needsRecalculation(context),
    renames: renames(context),
    activeTab: changes.workbook.has("activeSheet") && tabOf(workbook.activeSheet) >= 0 ? tabOf(workbook.activeSheet) : undefined,
    protection: changes.workbook.has("protection") ? (workbook.protection ?? { structure: false, hasPassword: false }) : undefined,
    names: [...names, ...context.names.map((name) => ({ ...name, tab: tabOf(name.sheet) }))],
  });
}

function renames({ file, sheets, changes }: SaveContext): Map<string, string | undefined> {
  const result = new Map<string, string | undefined>();
  for (const { id, tab } of file.sheets) {
    const old = file.workbookPart.sheets[tab]?.name ?? "";
    const now = sheets.get(id)?.name;
    if (changes.removedSheets.includes(id)) result.set(old.toLowerCase(), undefined);
    else if (changes.aspects.get(id)?.has("name") && now !== undefined && now !== old) result.set(old.toLowerCase(), now);
  }
  return result;
}
