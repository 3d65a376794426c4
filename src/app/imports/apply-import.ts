import type { CellChange, ChangeSet, Refusal } from "../../core/changes/change";
import { applyImport as changesOf } from "../../core/import/apply-import";
import type { ImportChoices } from "../../core/import/import-plan";
import { cellOf } from "../../core/model/parts";
import type { RegisterRows } from "../../core/model/register-data";
import { recordChange } from "../stores/changes";
import { AppError } from "../failures/errors";
import type { RunOptions, WorkbookPort, WriteOptions } from "../ports";
import { writeOptionsFor } from "../write-options";
import { readImport, type ReadImport } from "./read-import";

export interface ImportResult {
  /** Cells that were filled, overwritten or cleared. */
  readonly cells: number;
  readonly rows: number;
  readonly refused: readonly Refusal[];
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
  const { mapping, starts } = read;
  const registerRows: RegisterRows = { mapping, sheetRows: Int32Array.from(read.sheetRows), ...(starts === undefined ? {} : { starts }) };
  const cells = changes.map(({ row, column, ...change }): CellChange => ({ ...change, ...cellOf(registerRows, row, column)! }));
  const half = (before: number): WriteOptions => writeOptionsFor(options, mapping.register, { before, share: 0.5 });
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
      const { refused } = await port.revert(made).catch(() => ({ refused: made.cells }));
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
