import { Package } from "./container/package";
import { reading, WorkbookFileError } from "./errors";
import { fromFileFormula } from "./formula/file-names";
import type { CellFormat } from "./model/cell";
import type { SheetParts } from "./model/parts";
import type { DefinedName, Workbook } from "./model/workbook";
import { readColorTables } from "./parts/colors";
import { findCustomXml, type CustomXmlPart } from "./parts/custom-xml";
import { readCustomProperties } from "./parts/custom-properties";
import { readSharedStrings } from "./parts/shared-strings";
import { readStyles, type StyleBook } from "./parts/styles";
import { readWorkbookPart, type WorkbookPart } from "./parts/workbook";
import { readSheet, type OpenedSheet } from "./sheet/read-sheet";

export { WorkbookFileError } from "./errors";

/** The part that a sheet was read from. */
export interface SheetSource {
  readonly id: string;
  readonly path: string;
  /** Position among all tabs of the file, chart sheets included. */
  readonly tab: number;
  readonly formulaCount: number;
}

/** The file as it was opened: a save patches it. It holds no cells, only the packed parts. */
export interface OpenedFile {
  readonly pack: Package;
  readonly workbookPart: WorkbookPart;
  readonly styles: StyleBook;
  readonly stylesPath: string | undefined;
  readonly sheets: readonly SheetSource[];
  readonly customXml: readonly CustomXmlPart[];
  readonly customPropertiesPath: string | undefined;
  /** Tabs that stay in the file and are not in the model: chart sheets, dialogs, macro sheets. */
  readonly otherTabs: readonly { readonly name: string; readonly kind: string }[];
  /** The state that changes are compared with. */
  readonly before: {
    readonly names: readonly DefinedName[];
    readonly sheets: ReadonlyMap<string, { readonly parts: SheetParts }>;
  };
}

export interface OpenedWorkbook {
  readonly workbook: Workbook & { readonly sheets: readonly OpenedSheet[] };
  readonly file: OpenedFile;
}

/** Opens an .xlsx or .xlsm file. Content that the model does not have stays in `file`. Throws `WorkbookFileError`. */
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
  const workbookPart = readWorkbookPart(pack);
  const relationships = pack.relationships(workbookPart.path);
  const pathOf = (type: string): string | undefined =>
    relationships.find((r) => r.type === type && !r.external && pack.has(r.target))?.target;
  const stylesPath = pathOf("styles");
  const themePath = pathOf("theme");
  const stringsPath = pathOf("sharedStrings");
  const stylesRoot = stylesPath ? pack.tree(stylesPath) : undefined;
  const styles = readStyles(stylesRoot, readColorTables(stylesRoot, themePath ? pack.tree(themePath) : undefined));
  const strings = stringsPath ? readSharedStrings(pack.text(stringsPath), stringsPath) : [];
  const formats: Record<string, CellFormat> = {};
  const ids = sheetIds(workbookPart);
  const idByName = new Map(workbookPart.sheets.map((sheet, tab) => [sheet.name.toLowerCase(), ids[tab] as string]));
  const sheets: OpenedSheet[] = [];
  const sources: SheetSource[] = [];
  workbookPart.sheets.forEach((entry, tab) => {
    if (entry.kind !== "worksheet" || entry.path === undefined) return;
    const id = ids[tab] as string;
    const path = entry.path;
    const { sheet, formulaCount } = reading({ part: path, sheet: entry.name }, () =>
      readSheet({
        pack,
        path,
        entry,
        tab,
        id,
        styles,
        strings,
        formats,
        names: workbookPart.names,
        sheetByName: (name) => idByName.get(name.toLowerCase()),
      }),
    );
    sheets.push(sheet);
    sources.push({ id, path: entry.path, tab, formulaCount });
  });
  if (sources.length === 0 && workbookPart.sheets.length === 0)
    throw new WorkbookFileError("broken", "the workbook lists no sheets", { place: { part: workbookPart.path } });
  const customXml = findCustomXml(pack, workbookPart.path);
  const customPropertiesPath = pack.relationships("").find((r) => r.type === "custom-properties" && pack.has(r.target))?.target;
  const visible = sources.find(({ tab }) => workbookPart.sheets[tab]?.state === "visible") ?? sources[0];
  const active = sources.find(({ tab }) => tab === workbookPart.activeTab) ?? visible;
  const names = readNames(workbookPart, ids);
  return {
    workbook: {
      sheets,
      formats,
      normalFormat: styles.format(0),
      date1904: workbookPart.date1904,
      names,
      customProperties: customPropertiesPath ? readCustomProperties(pack.tree(customPropertiesPath)) : {},
      customXmlParts: customXml.map(({ id, xml }) => ({ id, xml })),
      activeSheet: active?.id ?? "",
      ...(workbookPart.protection ? { protection: workbookPart.protection } : {}),
    },
    file: {
      pack,
      workbookPart,
      styles,
      stylesPath,
      sheets: sources,
      customXml,
      customPropertiesPath,
      otherTabs: workbookPart.sheets
        .filter((sheet) => sheet.kind !== "worksheet" || sheet.path === undefined)
        .map(({ name, kind }) => ({ name, kind })),
      before: { names, sheets: new Map(sheets.map(({ id, parts }) => [id, { parts }])) },
    },
  };
}

/** By the file's number where it is unique, otherwise by position. */
function sheetIds(workbook: WorkbookPart): string[] {
  const seen = new Set<number>();
  return workbook.sheets.map(({ sheetId }, tab) => {
    const id = sheetId > 0 && !seen.has(sheetId) ? `sheet-${sheetId}` : `tab-${tab}`;
    seen.add(sheetId);
    return id;
  });
}

/** Names of users. Built-in ones (`_xlnm.`) are read as part of their sheet, or stay in the file unread. */
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
