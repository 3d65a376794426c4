import type { CellChange, ChangeSet, Refusal } from "../../core/changes/change";
import { applyImport as changesOf } from "../../core/import/apply-import";
import type { ImportChoices, ImportPlan, ImportSheet } from "../../core/import/import-plan";
import type { ImportKind } from "../../core/import/import-source";
import { importSource } from "../../core/import/kitos";
import { planImport } from "../../core/import/plan-import";
import { findImportHeader, recogniseImport, type RecognisedImport } from "../../core/import/recognise-import";
import type { Rect } from "../../core/model/address";
import type { CellValue } from "../../core/model/cell";
import type { RegisterMapping } from "../../core/model/register-data";
import { buildResolver } from "../../core/model/system-resolver";
import { recordChange } from "../stores/changes";
import { AppError } from "../failures/errors";
import type { RunOptions, SheetInfo, WorkbookPort, WriteOptions } from "../ports";
import { readRegisters } from "../validation/read-registers";
import { writing } from "../use-cases/write-options";

/** A sheet that holds an export which can be merged into a register. */
export interface ImportOffer {
  readonly sheet: string;
  /** What it may be, best first. */
  readonly kinds: readonly RecognisedImport[];
}

/** What merging a sheet would do, and where; nothing has been written. */
export interface ReadImport {
  readonly sheet: string;
  readonly kind: ImportKind;
  readonly plan: ImportPlan;
  readonly mapping: RegisterMapping;
  /** Zero-based sheet row of each data row of the register. */
  readonly sheetRows: readonly number[];
  /** How the serial numbers of dates in it count. */
  readonly date1904: boolean;
}

export interface ImportResult {
  /** Cells that were filled, overwritten or cleared. */
  readonly cells: number;
  readonly rows: number;
  readonly refused: readonly Refusal[];
}

/** The sheets that look like exports, but for those that are the registers themselves. */
export async function findImports(port: WorkbookPort, options: RunOptions = {}): Promise<readonly ImportOffer[]> {
  const { recognition } = await readRegisters(port, options, []);
  const own = new Set(recognition.mappings.map(({ sheet }) => sheet));
  return (await port.sheets()).flatMap((info) => {
    const header = own.has(info.name) ? undefined : findImportHeader(info.top);
    return header === undefined ? [] : [{ sheet: info.name, kinds: recogniseImport(info.top[header]!) }];
  });
}

/** True for a sheet that is an export, whatever else it may be taken for. */
export async function isExport(port: WorkbookPort, sheet: string): Promise<boolean> {
  const info = (await port.sheets()).find(({ name }) => name === sheet);
  return info !== undefined && findImportHeader(info.top) !== undefined;
}

/**
 * Reads an export and tells what merging it would do.
 * @param kind one of those that the sheet may be; the best when not given.
 * @throws AppError `sheet-gone`, `import-unknown`, or `import-needs-register` where the workbook lacks the register or the sheet is it.
 */
export async function readImport(port: WorkbookPort, sheet: string, options: RunOptions = {}, kind?: ImportKind): Promise<ReadImport> {
  const info = (await port.sheets()).find(({ name }) => name === sheet);
  if (info === undefined) throw new AppError("sheet-gone", { sheet });
  const header = findImportHeader(info.top);
  const kinds = header === undefined ? [] : recogniseImport(info.top[header]!).map((found) => found.kind);
  const chosen = kind ?? kinds[0];
  if (header === undefined || chosen === undefined || !kinds.includes(chosen)) throw new AppError("import-unknown", { sheet });
  const target = importSource(chosen).register;
  const { data, recognition } = await readRegisters(port, options, [target, "systems"]);
  const register = data.registers[target];
  if (register === undefined || register.mapping.sheet === sheet) throw new AppError("import-needs-register", { sheet, register: target });
  const imported = await readSheet(port, info, header, options.signal);
  const resolver = buildResolver(data.registers.systems?.columns);
  return {
    sheet,
    kind: chosen,
    plan: planImport({ kind: chosen, sheet: imported, register, resolver, date1904: data.date1904 }),
    mapping: recognition.mappings.find(({ register: id }) => id === target)!,
    sheetRows: [...register.sheetRows],
    date1904: data.date1904,
  };
}

/**
 * Writes what the user has chosen of a plan, as one change that can be undone.
 * @throws AppError `import-outdated` when another plan would be made now; what the port throws, after what was written has been put back.
 */
export async function applyImport(
  port: WorkbookPort,
  read: ReadImport,
  choices: ImportChoices,
  options: RunOptions = {},
): Promise<ImportResult> {
  const now = await readImport(port, read.sheet, options, read.kind);
  if (JSON.stringify(now) !== JSON.stringify(read)) throw new AppError("import-outdated", { sheet: read.sheet });
  const { changes, rows } = changesOf(read.plan, choices);
  const { mapping, sheetRows } = read;
  const cells = changes.map(({ row, column, ...change }): CellChange => ({
    ...change,
    sheet: mapping.sheet,
    row: sheetRows[row]!,
    column: mapping.columns[column]!.column,
  }));
  const half = (before: number): WriteOptions => writing(options, mapping.register, { before, share: 0.5 });
  const title = { da: `Hentet fra arket ”${read.sheet}”`, en: `Imported from the sheet ”${read.sheet}”` };
  const { made, refused } = cells.length === 0 ? { made: undefined, refused: [] } : await port.applyChanges(title, cells, half(0));
  // Asynchronous, so that its being stopped at once is met like any failure of it.
  const append = async (): Promise<ChangeSet> => port.appendRows(title, mapping, rows, half(0.5));
  const added = rows.length === 0 ? undefined : await appendOrPutBack(port, made, append);
  const set = joined(made, added);
  if (set !== undefined) await recordChange(port, set);
  return { cells: made?.cells.length ?? 0, rows: rows.length, refused };
}

/** Where rows can't be added the cells are put back, so that an import is made whole or not at all. */
async function appendOrPutBack(port: WorkbookPort, made: ChangeSet | undefined, append: () => Promise<ChangeSet>): Promise<ChangeSet> {
  try {
    return await append();
  } catch (error) {
    if (made !== undefined) {
      // What can't be put back stays in the list of changes.
      const { refused } = await port.takeBack(made).catch(() => ({ refused: made.cells }));
      if (refused.length > 0) await recordChange(port, made);
    }
    throw error;
  }
}

/** One change to the user. */
function joined(made: ChangeSet | undefined, added: ChangeSet | undefined): ChangeSet | undefined {
  if (made === undefined || added === undefined) return made ?? added;
  return { ...made, cells: [...made.cells, ...added.cells], rows: [...made.rows, ...added.rows] };
}

/** The export's rows: its table's where the headers are a table's, else all below the headers. */
async function readSheet(port: WorkbookPort, info: SheetInfo, header: number, signal: AbortSignal | undefined): Promise<ImportSheet> {
  const used = info.used!;
  const headerRow = used.row + header;
  const table = info.tables.find(({ rect, hasHeaders }) => hasHeaders && rect.row === headerRow);
  const whole: Rect = table?.rect ?? { ...used, row: headerRow, rowCount: used.rowCount - header };
  const rect = { ...whole, row: headerRow + 1, rowCount: whole.rowCount - 1 - (table?.hasTotals === true ? 1 : 0) };
  const rows: (readonly CellValue[])[] = [];
  if (rect.rowCount > 0) {
    await port.readRows(
      info.name,
      rect,
      (_start, chunk) => {
        for (const row of chunk) rows.push(row);
      },
      signal,
    );
  }
  const from = whole.column - used.column;
  const headers = info.top[header]!.slice(from, from + whole.columnCount);
  return { headers, rows, firstRow: rect.row };
}
