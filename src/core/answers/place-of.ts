import type { RegisterId } from "../model/register-id";
import type { Answer } from "./answer";
import { KEY_REGISTERS, type AnswerIndex, type Place } from "./answer-index";
import { noRegister, unknownKey } from "./answer-texts";

/** The location of a key, or the error that says why it is not known. */
export async function placeOf(
  index: AnswerIndex,
  key: string | number,
  registers: readonly RegisterId[] = KEY_REGISTERS,
): Promise<{ readonly place: Place } | { readonly answer: Answer }> {
  const found = await index.find(key, registers);
  if (found === "unknown") return { answer: unknownKey(key, registers, index.language) };
  if (found === "missing" || found === "unclear") return { answer: noRegister(found, registers, index.language) };
  return { place: found };
}
