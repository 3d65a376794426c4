/** Error codes of Excel with the words of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  // Named on the page about undo, without its words.
  UndoNotSupported: "The operation can't be grouped, as it can't be undone.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  UnsupportedSheet: "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
} as const;

export type HostErrorCode = keyof typeof MESSAGES;
export const HOST_ERROR_CODES = Object.keys(MESSAGES) as readonly HostErrorCode[];

/** A refusal by the host; it ends the batch and reaches the add-in as an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string = MESSAGES[code],
    /** `Object.member`; filled in by the executor where absent. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function notFound(): never {
  throw new HostError("ItemNotFound");
}

/** The stand-in does not answer this member. It says which, and never pretends. */
export function apiNotFound(object: string, member: string): HostError {
  return new HostError("ApiNotFound", `The stand-in does not answer ${object}.${member}.`, `${object}.${member}`);
}
