import type { WriteOptions } from "../../app/ports";
import { giveUp } from "../draft-sheets";
import { findOwnSheets, type FoundSheets } from "../find-own-sheets";
import { askTableNames, freeTableName } from "../free-table-name";
import { addDraft, markSheet, freeSheetName, type SheetRole } from "../own-sheets";
import { runExcel } from "../run";
import { writeSteps } from "../write-steps";

/** A sheet of the add-in to be made. */
export interface SheetJob {
  readonly role: SheetRole;
  readonly sheetName: string;
  /** Queues all that the sheet holds. `nameOf`: the names that the sheets of the run get, by those they ask for. */
  draw(sheet: Excel.Worksheet, nameOf: (sheetName: string) => string): Drawn | void;
}

/** The requests that wait until all sheets are written: Excel then calculates once, not once for each sheet. */
export interface Drawn {
  ask(): void;
  /** Returns the tables of the sheet with the names that they are to have. */
  settle(): readonly NamedTable[];
}

interface NamedTable {
  readonly table: Excel.Table;
  readonly name: string;
}

const DRAFT = "Resumé under udarbejdelse";

/**
 * Makes each sheet under a temporary name; only when all are there do they replace the add-in's earlier ones of the same role. A failure,
 * or the user's stopping it, before that leaves the workbook as it was. Returns the sheets' names.
 * @throws AppError "report-half-done" naming the sheets to check when it stopped while replacing.
 */
export async function replaceSheets(jobs: readonly SheetJob[], options: WriteOptions = {}): Promise<readonly string[]> {
  if (jobs.length === 0) return [];
  const drafts: string[] = [];
  let swapping = false;
  try {
    return await runExcel(async (context) => {
      const found = await findOwnSheets(context);
      const names = namesFor(jobs, found);
      const nameOf = (sheetName: string): string => names[jobs.findIndex((job) => job.sheetName === sheetName)] ?? sheetName;
      const written: { job: SheetJob; sheet: Excel.Worksheet; drawn: Drawn | void }[] = [];
      const steps = jobs.map((job) => () => {
        const draft = freeSheetName(DRAFT, [...found.names, ...drafts]);
        drafts.push(draft);
        const sheet = addDraft(context, draft, options.now);
        written.push({ job, sheet, drawn: job.draw(sheet, nameOf) });
      });
      await writeSteps(context, [...steps, () => written.forEach(({ drawn }) => drawn?.ask())], options);
      const tables = written.flatMap(({ drawn }) => drawn?.settle() ?? []);
      const namesWithout = askTableNames(context);
      await context.sync();
      options.signal?.throwIfAborted();
      swap(written, names, found, () => (swapping = true));
      const going = jobs.flatMap((job) => earlierOf(job, found)).map(({ name }) => name);
      nameTables(tables, namesWithout(new Set([...going, ...drafts])));
      await context.sync();
      return names;
    });
  } catch (error) {
    return giveUp(drafts, error, swapping ? jobs.map(({ sheetName }) => sheetName) : [], "report-half-done");
  }
}

function earlierOf({ role }: SheetJob, { ours }: FoundSheets): Excel.Worksheet[] {
  return ours.filter((own) => own.role === role).map(({ sheet }) => sheet);
}

/** What each sheet is to be named: an earlier one of the same role gives its name up. */
function namesFor(jobs: readonly SheetJob[], found: FoundSheets): string[] {
  const used = new Set(found.names);
  return jobs.map((job) => {
    for (const { name } of earlierOf(job, found)) used.delete(name);
    const name = freeSheetName(job.sheetName, used);
    used.add(name);
    return name;
  });
}

function swap(
  written: readonly { readonly job: SheetJob; readonly sheet: Excel.Worksheet }[],
  names: readonly string[],
  found: FoundSheets,
  onBegin: () => void,
): void {
  onBegin();
  written.forEach(({ job, sheet }, i) => {
    for (const earlier of earlierOf(job, found)) earlier.delete();
    sheet.name = names[i]!;
    markSheet(sheet, job.role, names[i]!);
    if (i === 0) sheet.activate();
  });
}

/** Once the earlier sheets are gone with their tables, whose names these have. */
function nameTables(tables: readonly NamedTable[], others: readonly string[]): void {
  const used = [...others];
  for (const { table, name } of tables) {
    const free = freeTableName(name, used);
    table.name = free;
    used.push(free);
  }
}
