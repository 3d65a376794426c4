import type { CellChange, CellPlace, ChangeSet, Refusal } from "../../core/changes/change";
import { applyImport as changesOf } from "../../core/import/apply-import";
import { heldCells } from "../../core/changes/held-cells";
import type { ImportChoices } from "../../core/import/import-plan";
import { cellAddress, quoteSheetName } from "../../core/model/address";
import { cellOf } from "../../core/model/parts";
import type { Localized } from "../../core/text/language";
import { asJournaledStep, type Journal } from "../stores/journal";
import { AppError, messageOf } from "../failures/errors";
import type { RunOptions, WorkbookPort, WriteOptions } from "../ports";
import { writeOptionsFor } from "../write-options";
import { readHeaders } from "../validation/hold-headers";
import { readImportAndRegister, type ReadImport } from "./read-import";

export interface ImportResult {
  /** Cells that were filled, overwritten or cleared. */
  readonly cells: number;
  readonly rows: number;
  readonly refused: readonly Refusal[];
}

interface ImportOptions extends RunOptions {
  readonly note?: (problem: unknown) => void;
}

/**
 * Writes what the user has chosen of a plan, as one change that can be undone.
 * @throws AppError `import-outdated` when another plan would be made now; what the port throws, after what was written has been put back.
 */
export async function applyImport(
  port: WorkbookPort,
  read: ReadImport,
  choices: ImportChoices,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { read: now, register } = await readImportAndRegister(port, read, options);
  if (digest(now) !== digest(read)) throw new AppError("import-outdated", { sheet: read.sheet });
  const { changes, rows } = changesOf(read.plan, choices);
  const { mapping } = read;
  const held = heldCells(register);
  const holdHeader = await readHeaders(port, [register]);
  const cells = changes.map(({ row, column, ...change }): CellChange =>
    holdHeader({ ...change, ...cellOf(register, row, column)!, held: held(row, column) }),
  );
  const half = (before: number): WriteOptions => writeOptionsFor(options, mapping.register, { before, share: 0.5 });
  const title = titleOf(read);
  const write = async (journal: Journal): Promise<ImportResult & { readonly set: ChangeSet | undefined }> => {
    const { made, refused } =
      cells.length === 0 ? { made: undefined, refused: [] } : await port.applyChanges(title, cells, { ...half(0), ...journal });
    // Asynchronous, so that its being stopped at once is met like any failure of it.
    const append = async (): Promise<ChangeSet> => port.appendRows(title, mapping, rows, { ...half(0.5), ...journal });
    const added = rows.length === 0 ? undefined : await appendOrPutBack(port, made, append);
    return { cells: made?.cells.length ?? 0, rows: rows.length, refused, set: joined(made, added) };
  };
  const { set: _, ...result } = await asJournaledStep({ port, note: options.note ?? (() => undefined) }, write, ({ set }) => set);
  return result;
}

function titleOf({ sheet, file }: ReadImport): Localized {
  return file === undefined
    ? { da: `Hentet fra arket ”${sheet}”`, en: `Imported from the sheet ”${sheet}”` }
    : { da: `Hentet fra filen ”${file.name}”`, en: `Imported from the file ”${file.name}”` };
}

/** Everything but the file, which can't change. */
const digest = ({ file: _, ...read }: ReadImport): string => JSON.stringify(read);

/** Where rows can't be added the cells are put back, so that an import is made whole or not at all. */
async function appendOrPutBack(port: WorkbookPort, made: ChangeSet | undefined, append: () => Promise<ChangeSet>): Promise<ChangeSet> {
  try {
    return await append();
  } catch (error) {
    if (made === undefined) throw error;
    const { left, second } = await revertAll(port, made);
    if (left.length === 0) throw error;
    const named = left.slice(0, NAMED).map(({ sheet, row, column }) => `${quoteSheetName(sheet)}!${cellAddress(row, column)}`);
    // Cells of the new rows that could not be emptied again.
    const added = error instanceof AppError && error.code === "changes-half-done" ? error.data : undefined;
    const cells = [named.join(", ") + (left.length > NAMED ? " …" : ""), ...(added === undefined ? [] : [String(added["cells"])])];
    const data = {
      cells: cells.join(", "),
      count: left.length + Number(added?.["count"] ?? 0),
      detail: messageOf(second ?? error),
    };
    throw new AppError("changes-half-done", data, { cause: error });
  }
}

/** Cells that are named to the user. */
const NAMED = 20;

/** Tries twice: what Excel refuses at one moment it often takes at the next. */
async function revertAll(port: WorkbookPort, made: ChangeSet): Promise<{ readonly left: readonly CellPlace[]; readonly second?: unknown }> {
  try {
    const { refused } = await port.revert(made).catch(() => port.revert({ ...made, open: true }));
    return { left: refused };
  } catch (second) {
    return { left: made.cells, second };
  }
}

/** One change to the user. */
function joined(made: ChangeSet | undefined, added: ChangeSet | undefined): ChangeSet | undefined {
  if (made === undefined || added === undefined) return made ?? added;
  return { ...made, cells: [...made.cells, ...added.cells], rows: [...made.rows, ...added.rows] };
}
