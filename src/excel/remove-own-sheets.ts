import { findOwnSheets } from "./find-own-sheets";
import { unmarkRenamed, type SheetRole } from "./own-sheets";
import { runExcel } from "./run";

/** The legend goes with the marks, and what drop-downs of the user's sheets show must stay. */
const STAY: readonly SheetRole[] = ["legend", "lists"];

/**
 * Takes away the sheets that we have written and that can be written again: summaries, findings and the like. Sheets that the user has
 * renamed or copied are the user's and stay. Returns the names of those that went.
 * @throws AppError "workbook-protected"; nothing is changed then.
 */
export async function removeOwnSheets(): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const { ours } = await findOwnSheets(context);
    const going = ours.filter(({ role }) => !STAY.includes(role)).map(({ sheet }) => sheet);
    const names = going.map(({ name }) => name);
    for (const sheet of going) sheet.delete();
    await context.sync();
    return names;
  });
}

/** Removes our mark from the sheets that the user has renamed or copied. */
export async function unmarkRenamedSheets(): Promise<void> {
  return runExcel(unmarkRenamed);
}
