import type { Language } from "../../core/text/language";
import { translator } from "../../core/text/translate";
import type { Done } from "../action";
import { useCaseOf } from "./list";
import type { Message } from "./message";

/** The message of a finished action; null where its result itself is shown. */
export function doneMessage(done: Done, language: Language): Message | null {
  const { message, texts } = useCaseOf(done.action);
  return message === null ? null : message(done, translator(texts, language), language);
}
