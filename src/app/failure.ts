import type { Failure } from "./action";
import { AppError, messageOf, NoRegisterError } from "./errors";

/** What a thrown error says to the user. What is not ours to foresee is told as it is, never swallowed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NoRegisterError) return { code: error.code, data: error.data, recognition: error.recognition };
  if (error instanceof AppError) return { code: error.code, data: error.data };
  return { code: "unexpected", data: { detail: messageOf(error) } };
}
