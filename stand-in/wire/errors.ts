/** Error codes of Excel with the words of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  // Named on the page about undo, without its words.
  UndoNotSupported: "The operation can't be grouped, as it can't be undone.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

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
