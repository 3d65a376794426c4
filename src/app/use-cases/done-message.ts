import type { Language } from "../../core/text/language";
import { translator } from "../../core/text/translate";
import type { Done } from "../action";
import type { Failure } from "../failures/failure";
import { formatFailure } from "../failures/failure-texts";
import { useCaseOf } from "./list";
import type { Message } from "./message";

/** The message of a finished action, with what the user has to know beside it; null where its result itself is shown and there is no more to say. */
export function doneMessage(done: Done & { readonly notes?: readonly Failure[] }, language: Language): Message | null {
  const { message, texts } = useCaseOf(done.action);
  const own = message === null ? null : message(done, translator(texts, language), language);
  if (done.notes === undefined) return own;
  return { ...own, intent: "warning", lines: [...(own?.lines ?? []), ...done.notes.map((note) => formatFailure(note, language))] };
}
