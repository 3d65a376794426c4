import type { TableSheetId } from "../core/reports/table-sheet/table-sheet-plan";

/**
 * How the add-in recognises its own sheets. A sheet-scoped hidden name holds the sheet's role and the name it was given. The mark follows
 * the sheet in the file (document settings would not follow a sheet that is moved to another workbook). A sheet that the user has renamed
 * or copied no longer has the name in its mark: it is the user's now and is left alone.
 */
const MARK = "sapa_eget_ark";

/** `report:<id>` for a summary, `legend` for the explanation of the marks, `findings` and the like for a sheet that is one table, `lists` for what drop-downs show. */
export type SheetRole = "legend" | "lists" | TableSheetId | `report:${string}` | DraftRole;
/** A sheet that is being written, with when it was begun (ISO). Found at a later start, nobody is finishing it. */
export type DraftRole = `draft:${string}`;

/** Marks a sheet as ours under the name it has or will have when the batch is done. */
export function markSheet(sheet: Excel.Worksheet, role: SheetRole, sheetName: string): void {
  sheet.names.add(MARK, markText(role, sheetName)).visible = false;
}

/** A sheet to be written, marked as a draft in the very request that adds it, so that it is found if nobody can finish it. */
export function addDraft(context: Excel.RequestContext, sheetName: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(sheetName);
  markSheet(sheet, `draft:${new Date().toISOString()}`, sheetName);
  return sheet;
}

/** Makes of a draft what it was begun for, under the name it has or will have when the batch is done. */
export function finishDraft(sheet: Excel.Worksheet, role: SheetRole, sheetName: string): void {
  sheet.names.getItem(MARK).formula = markText(role, sheetName);
}

/** The draft is the user's own sheet from now on. */
export function releaseDraft(sheet: Excel.Worksheet): void {
  sheet.names.getItem(MARK).delete();
}

export function isDraft(role: SheetRole): role is DraftRole {
  return role.startsWith("draft:");
}

function markText(role: SheetRole, sheetName: string): string {
  return `="${role}|${sheetName.replace(/"/g, '""')}"`;
}

/** Asks for the mark; `roleOf` reads it after the next sync. */
export function loadMark(sheet: Excel.Worksheet): Excel.NamedItem {
  const mark = sheet.names.getItemOrNullObject(MARK);
  mark.load({ formula: true });
  return mark;
}

/** The role of one of the add-in's sheets, or null for any other sheet. Needs a sync after `loadMark`. */
export function roleOf(mark: Excel.NamedItem, sheetName: string): SheetRole | null {
  if (mark.isNullObject) return null;
  const text = /^="(.*)"$/s.exec(String(mark.formula))?.[1]?.replace(/""/g, '"') ?? "";
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
