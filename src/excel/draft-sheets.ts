import { AppError, messageOf, type FailureCode } from "../app/failures/errors";
import { runExcel } from "./run";

/**
 * Removes sheets that an interrupted write left. Throws the cause again, or AppError naming the sheets when they can't be removed, or when
 * `more` sheets may be unfinished or missing.
 */
export async function giveUp(
  drafts: readonly string[],
  cause: unknown,
  more: readonly string[] = [],
  code: FailureCode = "sheet-half-done",
): Promise<never> {
  const second = await removeSheets(drafts);
  if (second === undefined && more.length === 0) throw cause;
  const detail = [cause, second]
    .filter((each) => each !== undefined)
    .map(messageOf)
    .join("; ");
  throw new AppError(code, { sheets: [...drafts, ...more].join(", "), detail }, { cause });
}

/** Returns what stopped it, if anything did. */
async function removeSheets(names: readonly string[]): Promise<unknown> {
  try {
    await runExcel(async (context) => {
      const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return error;
  }
}
