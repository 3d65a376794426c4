import type { Recognition } from "../../core/recognition/recognise";
import type { MessageData } from "../../core/text/language";
import { AppError, messageOf, NoRegisterError, type FailureCode } from "./errors";

/** Why an action did not succeed. Plain data; its text is made where it is shown. */
export interface Failure {
  /** "unexpected" is a bug. */
  readonly code: FailureCode | "unexpected";
  readonly data: MessageData;
  /** For a workbook without the registers: what was looked for. */
  readonly recognition?: Recognition;
}

/** What passes by itself: a cell that is being edited, another workbook in front. Work in the background waits and tries again. */
export const passesByItself = ({ code }: Pick<Failure, "code">): boolean => code === "cell-editing" || code === "not-in-front";

/** The user's text for a thrown error. An unexpected one is shown as it is, never swallowed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NoRegisterError) return { code: error.code, data: error.data, recognition: error.recognition };
  if (error instanceof AppError) return { code: error.code, data: error.data };
  return { code: "unexpected", data: { detail: messageOf(error) } };
}
