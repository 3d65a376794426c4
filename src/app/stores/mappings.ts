import { choicesOf, withChoice, type QuestionAnswer } from "../../core/recognition/answer";
import type { MappingChoice, RecognitionQuestion } from "../../core/recognition/choice";
import { samePlace, type ListPlace } from "../../core/recognition/place";
import type { ChoicesFailure } from "../../core/recognition/recognition";
import { choicesCodec } from "../../core/recognition/stored-choices";
import { storedDocument, type StoreReader, type StoreWriter } from "./stored-document";

/** The user's choices of sheets and columns. */
export const mappingsDocument = storedDocument({ key: "mappings", codec: choicesCodec, undoable: true });

export interface LoadedChoices {
  readonly choices: readonly MappingChoice[];
  readonly failure?: ChoicesFailure;
}

/** The choices, and why there are none where they can't be read. */
export async function loadChoices(port: StoreReader): Promise<LoadedChoices> {
  const { state, value } = await mappingsDocument.load(port);
  return { choices: value, ...(state === "current" ? {} : { failure: state === "newer" ? "newer-version" : state }) };
}

/** Stores choices, each instead of earlier ones for the same place or register. @throws AppError `newer-version-mappings`. */
export async function saveChoices(port: StoreWriter, made: readonly MappingChoice[]): Promise<void> {
  await mappingsDocument.update(port, (choices) => made.reduce<readonly MappingChoice[]>(withChoice, choices));
}

/** Stores the answer to a question. @throws AppError `newer-version-mappings`. */
export async function answerQuestion(port: StoreWriter, question: RecognitionQuestion, answer: QuestionAnswer): Promise<void> {
  await mappingsDocument.update(port, (choices) =>
    choicesOf(question, answer).reduce<readonly MappingChoice[]>((all, choice) => withChoice(all, choice), choices),
  );
}

/** Back to automatic recognition for one sheet or table. @throws AppError `newer-version-mappings`. */
export async function forgetChoice(port: StoreWriter, place: ListPlace): Promise<void> {
  await mappingsDocument.update(port, (choices) => choices.filter((choice) => !samePlace(choice, place)));
}

/** A choice follows its sheet to another name. Nothing is written where there is none. */
export async function followRename(port: StoreWriter, before: string, after: string): Promise<void> {
  const { state, value } = await mappingsDocument.load(port);
  if (state === "newer" || !value.some(({ sheet }) => sheet === before)) return;
  await mappingsDocument.update(port, (all) => all.map((choice) => (choice.sheet === before ? { ...choice, sheet: after } : choice)));
}
