import type { Answer } from "../../core/answers/answer";
import type { Language } from "../../core/text/language";
import { failureOf } from "../failures/failure";
import { formatFailure } from "../failures/failure-texts";

/** The answer of a formula when something outside its own answer failed. */
export function failureAnswer(error: unknown, language: Language): Answer {
  return { kind: "error", error: "invalidValue", message: formatFailure(failureOf(error), language) };
}
