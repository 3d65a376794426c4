import type { Recognition } from "../../core/recognition/recognise";
import type { MessageData } from "../../core/text/language";
import type { StoreKey } from "../ports";

/** A newer version of the add-in wrote the document, so it is not written. */
type NewerVersionCode = `newer-version-${StoreKey}`;

/** Causes that stop an action and that the user can do something about; texts in `failure-texts.ts`. */
export type FailureCode =
  | "no-register"
  | "register-unclear"
  | "dependencies-need-registers"
  | NewerVersionCode
  | "sheet-protected"
  | "workbook-protected"
  | "sheet-gone"
  | "sheet-hidden"
  | "cell-editing"
  | "not-in-front"
  | "too-large"
  | "marks-half-done"
  | "report-half-done"
  | "sheet-half-done"
  | "changes-half-done"
  | "traces-half-done"
  | "rows-not-free"
  | "table-filtered"
  | "other-action-running"
  | "findings-outdated"
  | "finding-gone"
  | "reason-missing"
  | "meanings-file-newer"
  | "meanings-file-unreadable"
  | "nothing-to-undo"
  | "change-not-recorded"
  | "undo-not-recorded"
  | "access-denied"
  | "marks-gone"
  | "no-answer"
  | "host-unsure"
  | "step-interrupted"
  | "drafts-removed"
  | "drafts-left"
  | "kle-refused"
  | "register-exists"
  | "register-asked"
  | "import-unknown"
  | "import-file-unknown"
  | "import-other-dates"
  | "kitos-file-needs-register"
  | "import-needs-register"
  | "import-outdated"
  | "cases-needed"
  | "action-column-needed"
  | "procurement-needed"
  | "system-needed"
  | "ribbon-not-updated"
  | "host";

/** An expected failure with a user-facing text. Any other exception is a bug. */
export class AppError extends Error {
  override readonly name: string = "AppError";

  constructor(
    readonly code: FailureCode,
    readonly data: MessageData = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
  }
}

/** The workbook has none of the registers an action needs; `recognition` lists the registers searched for and the near matches. */
export class NoRegisterError extends AppError {
  override readonly name = "NoRegisterError";

  constructor(
    code: "no-register" | "register-unclear" | "dependencies-need-registers",
    readonly recognition: Recognition,
  ) {
    super(code);
  }
}

/** True for what an aborted `AbortSignal` throws: the user's own choice, not a failure. */
export function isAbort(error: unknown): boolean {
  // By name: a DOMException need not be an Error of this window.
  return typeof error === "object" && error !== null && (error as { name?: unknown }).name === "AbortError";
}

/** What an error says in its host's words; for the hole `{detail}`. */
export function messageOf(error: unknown): string {
  if (!(error instanceof AppError)) return error instanceof Error ? error.message : String(error);
  const { detail } = error.data;
  if (detail !== undefined) return String(detail);
  return error.cause instanceof Error ? `${(error.cause as { code?: string }).code ?? error.code}: ${error.cause.message}` : error.code;
}
