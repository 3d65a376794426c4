import type { IStyleData, IWorkbookData, LocaleType } from "@univerjs/core";
import type { DefinedName, SheetParts, WorkbookDocument } from "../stand-in/document";
import { Package } from "./container/package";
import { WorkbookFileError } from "./errors";
import { fromFileFormula } from "./formula/file-names";
import { readColorTables } from "./parts/colors";
import { findCustomXml, type CustomXmlPart } from "./parts/custom-xml";
import { readCustomProperties } from "./parts/custom-properties";
import { readSettings } from "./parts/settings";
import { readSharedStrings } from "./parts/shared-strings";
import { readStyles, type StyleBook } from "./parts/styles";
import { readWorkbookPart, type WorkbookPart } from "./parts/workbook";
import { readSheet } from "./sheet/read-sheet";

export { WorkbookFileError } from "./errors";

/** Where a sheet of the document came from. */
export interface SheetSource {
  readonly id: string;
  readonly path: string;
  /** Position among all tabs of the file, chart sheets included. */
  readonly tab: number;
  readonly formulaCount: number;
}

/** What a save needs of the file that was opened. */
export interface OpenedPackage {
  readonly pack: Package;
  readonly workbook: WorkbookPart;
  readonly styles: StyleBook;
  readonly stylesPath: string | undefined;
  readonly sheets: readonly SheetSource[];
  readonly customXml: readonly CustomXmlPart[];
  readonly customPropertiesPath: string | undefined;
  /** Tabs that are kept in the file but not given to the engine: chart sheets, dialogs, macro sheets. */
  readonly otherTabs: readonly { readonly name: string; readonly kind: string }[];
}

export interface OpenedWorkbook {
  readonly document: WorkbookDocument;
  readonly package: OpenedPackage;
}

/** Style id of cell format `index` in the snapshot: `x0`, `x1` … */
export function styleIdOf(index: number): string {
  return `x${index}`;
}

/**
 * Opens an .xlsx or .xlsm package. Nothing of the file is lost: what the document can't hold stays in `package`.
 * Throws `WorkbookFileError`.
 */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  try {
    return open(new Package(bytes));
  } catch (error) {
    if (error instanceof RangeError && /string length|allocation|array length/i.test(error.message))
      throw new WorkbookFileError("too-large", error.message, { cause: error });
    throw error;
  }
}

function open(pack: Package): OpenedWorkbook {
  const workbook = readWorkbookPart(pack);
  const relationships = pack.relationships(workbook.path);
  const pathOf = (type: string): string | undefined =>
    relationships.find((r) => r.type === type && !r.external && pack.has(r.target))?.target;
  const stylesPath = pathOf("styles");
  const themePath = pathOf("theme");
  const stringsPath = pathOf("sharedStrings");
  const stylesRoot = stylesPath ? pack.tree(stylesPath) : undefined;
  const styles = readStyles(stylesRoot, readColorTables(stylesRoot, themePath ? pack.tree(themePath) : undefined));
  const strings = stringsPath ? readSharedStrings(pack.text(stringsPath)) : [];
  const usedStyles: Record<string, IStyleData> = {};
  const ids = sheetIds(workbook);
  const idByName = new Map(workbook.sheets.map((sheet, tab) => [sheet.name.toLowerCase(), ids[tab] as string]));
  const sheets: IWorkbookData["sheets"] = {};
  const parts: Record<string, SheetParts> = {};
  const sources: SheetSource[] = [];
  workbook.sheets.forEach((entry, tab) => {
    if (entry.kind !== "worksheet" || entry.path === undefined) return;
    const id = ids[tab] as string;
    const read = readSheet({
      pack,
      path: entry.path,
      entry,
      tab,
      id,
      styles,
      strings,
      usedStyles,
      names: workbook.names,
      sheetByName: (name) => idByName.get(name.toLowerCase()),
    });
    sheets[id] = read.data;
    parts[id] = read.parts;
    sources.push({ id, path: entry.path, tab, formulaCount: read.formulaCount });
  });
  if (sources.length === 0 && workbook.sheets.length === 0) throw new WorkbookFileError("broken", "the workbook lists no sheets");
  const customXml = findCustomXml(pack, workbook.path);
  const customPropertiesPath = pack.relationships("").find((r) => r.type === "custom-properties" && pack.has(r.target))?.target;
  const settings = customXml.find((part) => part.isSettings);
  const visible = sources.find(({ tab }) => workbook.sheets[tab]?.state === "visible") ?? sources[0];
  const active = sources.find(({ tab }) => tab === workbook.activeTab) ?? visible;
  const normal = styles.look(0);
  const snapshot: IWorkbookData = {
    id: "workbook",
    name: "",
    appVersion: "0.25.1",
    locale: "enUS" as LocaleType,
    styles: usedStyles,
    defaultStyle: { ff: normal.ff, fs: normal.fs, vt: normal.vt ?? 3 },
    sheetOrder: sources.map((source) => source.id),
    sheets,
  };
  return {
    document: {
      snapshot,
      date1904: workbook.date1904,
      names: readNames(workbook, ids),
      sheets: parts,
      settings: settings ? readSettings(settings.root) : {},
      customProperties: customPropertiesPath ? readCustomProperties(pack.tree(customPropertiesPath)) : {},
      customXmlParts: customXml.filter((part) => !part.isSettings).map((part) => ({ id: part.id, xml: pack.text(part.path) })),
      activeSheet: active?.id ?? "",
      fileSheets: sources.map(({ id }) => id),
      ...(workbook.protection ? { protection: workbook.protection } : {}),
    },
    package: {
      pack,
      workbook,
      styles,
      stylesPath,
      sheets: sources,
      customXml,
      customPropertiesPath,
      otherTabs: workbook.sheets
        .filter((sheet) => sheet.kind !== "worksheet" || sheet.path === undefined)
        .map(({ name, kind }) => ({ name, kind })),
    },
  };
}

/** By the file's own number where it is given once; else by position. */
function sheetIds(workbook: WorkbookPart): string[] {
  const seen = new Set<number>();
  return workbook.sheets.map(({ sheetId }, tab) => {
    const id = sheetId > 0 && !seen.has(sheetId) ? `sheet-${sheetId}` : `tab-${tab}`;
    seen.add(sheetId);
    return id;
  });
}

/** Names people made. Built-in ones (`_xlnm.`) are told where they belong, or just kept. */
function readNames(workbook: WorkbookPart, ids: readonly string[]): DefinedName[] {
  return workbook.names
    .filter(({ name }) => !/^_xlnm\./i.test(name))
    .map((entry) => {
      const scope = entry.localSheetId === undefined ? undefined : ids[entry.localSheetId];
      return {
        name: entry.name,
        formula: fromFileFormula(entry.text),
        hidden: entry.hidden,
        ...(scope === undefined ? {} : { scope }),
        ...(entry.comment === undefined ? {} : { comment: entry.comment }),
      };
    });
}
