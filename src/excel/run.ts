import { AppError } from "../app/failures/errors";

/**
 * `Excel.run` with Excel's refusals turned into failures that the pane has words for.
 * @throws AppError for what Excel says no to; anything else as it is.
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw failureOf(error);
  }
}

/** Runtimes whose Excel does not group steps of undo, though it says so. */
const ungrouped = new WeakSet<typeof Excel>();

/** Whether `runAsOneStep` makes one step. */
export function groupsSteps(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20") && !ungrouped.has(Excel);
}

/** From now on each sync is a step of its own. */
export function stopGrouping(): void {
  ungrouped.add(Excel);
}

/**
 * As `runExcel`, with all syncs as one step of the user's own Undo where Excel groups them (ExcelApi 1.20; elsewhere each sync is a
 * step). Only for members that Excel can undo; others end a group with `UndoNotSupported`:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities#undo-grouping
 */
export async function runAsOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!groupsSteps()) return runExcel(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    throw failureOf(error);
  }
}

/** Codes as in https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling. */
export function failureOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const options = { cause: error };
  switch (error.code) {
    case "AccessDenied":
      // What is known to be protected is refused before anything is changed; this may come in the midst.
      return new AppError("access-denied", {}, options);
    case "ItemNotFound":
      return new AppError("sheet-gone", { detail: detailOf(error) }, options);
    case "InvalidOperationInCellEditMode":
      return new AppError("cell-editing", {}, options);
    // Excel answers about the workbook that is in front: https://github.com/OfficeDev/office-js/issues/6365.
    case "InactiveWorkbook":
    case "InvalidSelection":
      return new AppError("not-in-front", {}, options);
    case "RangeExceedsLimit":
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return new AppError("too-large", {}, options);
    default:
      return new AppError("host", { detail: detailOf(error) }, options);
  }
}

function detailOf(error: OfficeExtension.Error): string {
  const location = error.debugInfo?.errorLocation;
  return `${error.code}: ${error.message}${location ? ` (${location})` : ""}`;
}
