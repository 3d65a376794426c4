import type { DefinedName, SheetAspect, SheetParts, WorkbookAspect, WorkbookDocument, WorkbookProtectionPart } from "../document";

export const NO_PARTS: SheetParts = {
  tables: [],
  conditionalFormats: [],
  dataValidations: [],
  hyperlinks: [],
  charts: [],
  pageLayout: {},
  gridlines: true,
};

const COUNTED_ID = /\{\d{8}-0001-0000-0000-000000000000\}/g;

/** Parts of a workbook beside its cells, with listeners for their changes. */
export class Parts {
  private readonly sheets = new Map<string, SheetParts>();
  private readonly listeners: ((sheet: string, aspect: SheetAspect) => void)[] = [];
  private readonly workbookListeners: ((aspect: WorkbookAspect) => void)[] = [];
  names: readonly DefinedName[];
  settings: Readonly<Record<string, unknown>>;
  customProperties: Readonly<Record<string, string | number | boolean>>;
  customXmlParts: readonly { readonly id: string; readonly xml: string }[];
  protection: WorkbookProtectionPart;
  readonly date1904: boolean;
  private readonly fileSheets: ReadonlySet<string>;
  private ids = 0;
  private idsBefore: ReadonlySet<string> | null = null;

  constructor(document: WorkbookDocument) {
    for (const id of document.snapshot.sheetOrder) this.sheets.set(id, document.sheets[id] ?? NO_PARTS);
    this.names = document.names;
    this.settings = document.settings;
    this.customProperties = document.customProperties;
    this.customXmlParts = document.customXmlParts;
    this.protection = document.protection ?? { structure: false, hasPassword: false };
    this.date1904 = document.date1904;
    this.fileSheets = new Set(document.fileSheets);
  }

  cameWithFile(sheet: string): boolean {
    return this.fileSheets.has(sheet);
  }

  of(sheet: string): SheetParts {
    return this.sheets.get(sheet) ?? NO_PARTS;
  }

  change(sheet: string, change: Partial<SheetParts>, ...aspects: SheetAspect[]): void {
    this.sheets.set(sheet, { ...this.of(sheet), ...change });
    for (const aspect of aspects) this.touch(sheet, aspect);
  }

  touch(sheet: string, aspect: SheetAspect): void {
    for (const listener of this.listeners) listener(sheet, aspect);
  }

  changeWorkbook<K extends "names" | "settings" | "customProperties" | "customXmlParts" | "protection">(key: K, value: Parts[K]): void {
    (this as Pick<Parts, K>)[key] = value;
    this.touchWorkbook(key);
  }

  touchWorkbook(aspect: WorkbookAspect): void {
    for (const listener of this.workbookListeners) listener(aspect);
  }

  added(sheet: string, parts: SheetParts = NO_PARTS): void {
    this.sheets.set(sheet, parts);
  }

  /** A sheet's own names go with it. */
  removed(sheet: string): void {
    this.sheets.delete(sheet);
    if (this.names.some(({ scope }) => scope === sheet))
      this.changeWorkbook(
        "names",
        this.names.filter(({ scope }) => scope !== sheet),
      );
  }

  all(): Readonly<Record<string, SheetParts>> {
    return Object.fromEntries(this.sheets);
  }

  onChange(listener: (sheet: string, aspect: SheetAspect) => void): void {
    this.listeners.push(listener);
  }

  onWorkbookChange(listener: (aspect: WorkbookAspect) => void): void {
    this.workbookListeners.push(listener);
  }

  /** An id as Excel makes them, in braces; counted, so that the same run gives the same ids. */
  newId(): string {
    // What comes later has its id from here, and none is given twice.
    this.idsBefore ??= new Set(JSON.stringify([...this.sheets.values()]).match(COUNTED_ID));
    let id: string;
    do id = `{${String(++this.ids).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    while (this.idsBefore.has(id) || this.sheets.has(id));
    return id;
  }
}
