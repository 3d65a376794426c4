import type { TableSheetId } from "../core/reports/table-sheet/table-sheet-plan";
import { askEach } from "./ask-each";
import { olderMarks } from "./older-marks";

/**
 * How the add-in recognises its own sheets. A custom property of the sheet (ExcelApi 1.12) holds its role and the name it was given. It follows
 * the sheet in the file (document settings would not follow a sheet that is moved to another workbook). A sheet that the user has renamed
 * or copied no longer has the name in its mark: it is the user's now and is left alone.
 */
const MARK = "sapa_eget_ark";

/** `report:<id>` for a summary, `legend` for the explanation of the marks, `findings` and the like for a sheet that is one table, `lists` for what drop-downs show. */
export type SheetRole = "legend" | "lists" | TableSheetId | `report:${string}` | DraftRole;
/** A sheet that is being written, with when it was begun (ISO). Found at a later start, nobody is finishing it. */
export type DraftRole = `draft:${string}`;

/** Marks a sheet as ours under the name it has or will have when the batch is done; of a draft it makes what the draft was begun for. */
export function markSheet(sheet: Excel.Worksheet, role: SheetRole, sheetName: string): void {
  sheet.customProperties.add(MARK, `${role}|${sheetName}`);
}

/**
 * A sheet to be written, marked as a draft in the very request that adds it, so that it is found if it is never finished.
 * @param now of the run that writes it: a later start goes by the same clock.
 */
export function addDraft(context: Excel.RequestContext, sheetName: string, now = new Date()): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(sheetName);
  markSheet(sheet, `draft:${now.toISOString()}`, sheetName);
  return sheet;
}

/** The draft is the user's own sheet from now on. */
export function releaseDraft(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItem(MARK).delete();
}

export function isDraft(role: SheetRole): role is DraftRole {
  return role.startsWith("draft:");
}

/** Asks for the mark; `rolesOf` reads it after the next sync. */
export function loadMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(MARK).load({ value: true });
}

export interface MarkedSheet {
  /** With name and id. */
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.WorksheetCustomProperty;
}

/** The role of each sheet that is the add-in's, or null; one that Excel does not let be read is not ours. Few syncs. */
export async function askRoles(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly { readonly sheet: Excel.Worksheet; readonly role: SheetRole | null }[]> {
  const { answered } = await askEach(context, sheets, loadMark);
  const roles = await rolesOf(
    context,
    answered.map(({ item: sheet, answer: mark }) => ({ sheet, mark })),
  );
  const roleBySheet = new Map(answered.map(({ item }, i) => [item, roles[i] ?? null]));
  return sheets.map((sheet) => ({ sheet, role: roleBySheet.get(sheet) ?? null }));
}

/** The role of each of the add-in's sheets, or null for any other sheet; after `loadMark` and a sync. A request more the first time. */
export async function rolesOf(context: Excel.RequestContext, marked: readonly MarkedSheet[]): Promise<(SheetRole | null)[]> {
  const unmarked = marked.filter(({ mark }) => mark.isNullObject).map(({ sheet }) => sheet);
  const older = await olderMarks(context, unmarked, MARK);
  return marked.map(({ sheet, mark }) => roleIn(mark.isNullObject ? (older.get(sheet.id) ?? "") : mark.value, sheet.name));
}

/** Removes our mark from the sheets that the user has renamed or copied; they are the user's. Few syncs. */
export async function unmarkRenamed(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, id: true });
  await context.sync();
  const { answered } = await askEach(context, worksheets.items, loadMark);
  const renamed = answered.filter(({ item, answer: mark }) => !mark.isNullObject && roleIn(mark.value, item.name) === null);
  for (const { answer: mark } of renamed) mark.delete();
  if (renamed.length > 0) await context.sync();
}

function roleIn(text: string, sheetName: string): SheetRole | null {
  const bar = text.indexOf("|");
  if (bar < 0 || text.slice(bar + 1) !== sheetName) return null;
  return text.slice(0, bar) as SheetRole;
}

/** What Excel accepts: 1-31 characters, none of : \\ / ? * [ ], no apostrophe first or last, not the reserved "History". */
const SHEET_NAME = /^(?!')(?!history$)[^:\\/?*[\]]{1,31}(?<!')$/i;

/**
 * A name that no sheet has: the requested one, else with " (2)", " (3)" …, cut to Excel's 31 characters. Sheet names are compared without
 * regard to case.
 * @throws when Excel would not accept the requested name: before anything is written, since that is a bug.
 */
export function freeSheetName(requested: string, existing: Iterable<string>): string {
  if (!SHEET_NAME.test(requested)) throw new Error(`Not a sheet name: "${requested}"`);
  const used = new Set([...existing].map((name) => name.toLowerCase()));
  if (!used.has(requested.toLowerCase())) return requested;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = requested.slice(0, 31 - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
