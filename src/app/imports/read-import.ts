import type { ExportFile } from "../../core/import/export-file";
import type { ImportPlan, ImportSheet } from "../../core/import/import-plan";
import type { ImportKind } from "../../core/import/import-source";
import { importSource } from "../../core/import/kitos";
import { planImport } from "../../core/import/plan-import";
import { findImportHeader, recogniseImport, type RecognisedImport } from "../../core/import/recognise-import";
import type { Rect } from "../../core/model/address";
import type { CellValue } from "../../core/model/cell";
import { sheetsOf } from "../../core/model/parts";
import type { RegisterData, RegisterMapping } from "../../core/model/register-data";
import { buildResolver } from "../../core/model/system-resolver";
import { AppError } from "../failures/errors";
import { TOP_ROWS, type SheetInfo } from "../../core/recognition/sheet";
import type { RunOptions, WorkbookPort } from "../ports";
import { readRegisters } from "../validation/read-registers";
import { fileSource, type ExportSource } from "./export-source";

/** A sheet that holds an export which can be merged into a register. */
export interface ImportOffer {
  readonly sheet: string;
  /** The file that the sheet is in; else it is one of the workbook's. */
  readonly file?: ExportFile;
  /** The exports it may be, best first. */
  readonly kinds: readonly RecognisedImport[];
}

/** A plan of merging a sheet, and where; nothing has been written. */
export interface ReadImport {
  readonly sheet: string;
  readonly file?: ExportFile;
  readonly kind: ImportKind;
  readonly plan: ImportPlan;
  readonly mapping: RegisterMapping;
  /** Zero-based sheet row of each data row of the register, and the first data row of each of its parts where there are several. */
  readonly sheetRows: readonly number[];
  readonly starts?: readonly number[];
  /** How the serial numbers of dates in it count. */
  readonly date1904: boolean;
}

/** The sheets that look like exports, but for those that are the registers themselves. */
export async function findImports(port: WorkbookPort, options: RunOptions = {}): Promise<readonly ImportOffer[]> {
  const { recognition } = await readRegisters(port, options, []);
  const own = new Set(recognition.mappings.flatMap(sheetsOf));
  return (await port.sheets()).flatMap((info) => {
    const header = own.has(info.name) ? undefined : findImportHeader(info.top.slice(0, TOP_ROWS));
    return header === undefined ? [] : [{ sheet: info.name, kinds: recogniseImport(info.top[header]!) }];
  });
}

/**
 * The sheets of a file that are exports.
 * @throws AppError `import-file-unknown` where none is.
 */
export async function findImportsInFile(file: ExportFile): Promise<readonly ImportOffer[]> {
  const offers = (await fileSource(file).sheets()).flatMap(({ name, top }) => {
    const header = findImportHeader(top.slice(0, TOP_ROWS));
    return header === undefined ? [] : [{ sheet: name, file, kinds: recogniseImport(top[header]!) }];
  });
  if (offers.length === 0) throw new AppError("import-file-unknown", { file: file.name });
  return offers;
}

/** True for a sheet that is an export, even if it also looks like a register. */
export async function isExport(port: WorkbookPort, sheet: string): Promise<boolean> {
  const info = (await port.sheets()).find(({ name }) => name === sheet);
  return info !== undefined && findImportHeader(info.top.slice(0, TOP_ROWS)) !== undefined;
}

/** The sheet of an export, and what it is to be read as. */
export interface ImportInput {
  readonly sheet: string;
  readonly file?: ExportFile | undefined;
  /** One of those that the sheet may be; the best when not given. */
  readonly kind?: ImportKind;
}

/**
 * Reads an export and plans the merge.
 * @throws AppError `sheet-gone`, `import-unknown`, `import-other-dates` where a file counts dates from another day than the workbook, or
 * `import-needs-register` where the workbook lacks the register or the sheet is it.
 */
export async function readImport(port: WorkbookPort, input: ImportInput, options: RunOptions = {}): Promise<ReadImport> {
  return (await readImportAndRegister(port, input, options)).read;
}

/** The same, with the register that it goes into as it was read. */
export async function readImportAndRegister(
  port: WorkbookPort,
  { sheet, file, kind }: ImportInput,
  options: RunOptions = {},
): Promise<{ readonly read: ReadImport; readonly register: RegisterData }> {
  const source = file === undefined ? port : fileSource(file);
  const info = (await source.sheets()).find(({ name }) => name === sheet);
  if (info === undefined) throw new AppError("sheet-gone", { sheet });
  const header = findImportHeader(info.top.slice(0, TOP_ROWS));
  const kinds = header === undefined ? [] : recogniseImport(info.top[header]!).map((found) => found.kind);
  const chosen = kind ?? kinds[0];
  if (header === undefined || chosen === undefined || !kinds.includes(chosen)) throw new AppError("import-unknown", { sheet });
  const target = importSource(chosen).register;
  const { data, recognition } = await readRegisters(port, options, [target, "systems"]);
  const register = data.registers[target];
  if (register === undefined || (file === undefined && sheetsOf(register.mapping).includes(sheet)))
    throw new AppError("import-needs-register", { sheet, register: target });
  if (file !== undefined && file.date1904 !== data.date1904) throw new AppError("import-other-dates", { file: file.name });
  const imported = await readSheet(source, info, header, options.signal);
  const resolver = buildResolver(data.registers.systems?.columns);
  const read: ReadImport = {
    sheet,
    ...(file === undefined ? {} : { file }),
    kind: chosen,
    plan: planImport({ kind: chosen, sheet: imported, register, resolver, date1904: data.date1904 }),
    mapping: recognition.mappings.find(({ register: id }) => id === target)!,
    sheetRows: [...register.sheetRows],
    ...(register.starts === undefined ? {} : { starts: register.starts }),
    date1904: data.date1904,
  };
  return { read, register };
}

/** The export's rows: its table's where the headers are a table's, else all below the headers. */
async function readSheet(source: ExportSource, info: SheetInfo, header: number, signal: AbortSignal | undefined): Promise<ImportSheet> {
  const used = info.used!;
  const headerRow = used.row + header;
  const table = info.tables.find(({ rect, hasHeaders }) => hasHeaders && rect.row === headerRow);
  const whole: Rect = table?.rect ?? { ...used, row: headerRow, rowCount: used.rowCount - header };
  const rect = { ...whole, row: headerRow + 1, rowCount: whole.rowCount - 1 - (table?.hasTotals === true ? 1 : 0) };
  const blank = new Array<CellValue>(rect.columnCount).fill("");
  const rows: (readonly CellValue[])[] = [];
  if (rect.rowCount > 0) {
    await source.readRows(
      info.name,
      rect,
      (start, chunk) => {
        while (rows.length < start) rows.push(blank);
        for (const row of chunk) rows.push(row);
      },
      signal,
    );
  }
  const from = whole.column - used.column;
  const headers = info.top[header]!.slice(from, from + whole.columnCount);
  return { headers, rows, firstRow: rect.row };
}
