import type { AnswerService } from "../app/answers/answer-service";
import type { Language } from "../core/text/language";

/** The functions' needs of the shared runtime. Excel calls them with cell values only, so it can't be an argument. */
export interface FunctionContext {
  readonly answers: AnswerService;
  /** The language of the texts. */
  readonly language: () => Language;
}

let current: Promise<FunctionContext> | undefined;

export function setFunctionContext(context: Promise<FunctionContext>): void {
  current = context;
}

/** @throws (rejects) when a function is called in a page that has not set the context: a bug. */
export async function functionContext(): Promise<FunctionContext> {
  if (current === undefined) throw new Error("setFunctionContext has not been called");
  return current;
}
