import { choicesOf, withChoice, type QuestionAnswer } from "../core/recognition/answer";
import type { MappingChoice, RecognitionQuestion } from "../core/recognition/choice";
import { samePlace } from "../core/recognition/recognition";
import { decodeChoices, encodeChoices, type StoredChoices } from "../core/recognition/stored-choices";
import { AppError } from "./failures/errors";
import type { WorkbookPort } from "./ports";

type Store = Pick<WorkbookPort, "readStore" | "writeStore">;

/** What the user has said about sheets and columns, as the workbook remembers it. Does not throw on what it finds there. */
export async function loadChoices(port: Pick<WorkbookPort, "readStore">): Promise<StoredChoices> {
  return decodeChoices(await port.readStore("mappings"));
}

/** Remembers a choice instead of earlier ones for the same place or register. @throws AppError "mappings-newer-version". */
export function saveChoice(port: Store, choice: MappingChoice): Promise<void> {
  return change(port, (choices) => withChoice(choices, choice));
}

/** Remembers the answer to a question. @throws AppError "mappings-newer-version". */
export function answerQuestion(port: Store, question: RecognitionQuestion, answer: QuestionAnswer): Promise<void> {
  return change(port, (choices) => choicesOf(question, answer).reduce<readonly MappingChoice[]>(withChoice, choices));
}

/** Back to automatic recognition for one sheet or table. @throws AppError "mappings-newer-version". */
export function forgetChoice(port: Store, place: Pick<MappingChoice, "sheet" | "table">): Promise<void> {
  return change(port, (choices) => choices.filter((choice) => !samePlace(choice, place)));
}

/** Back to automatic recognition altogether, also from what a newer version of the add-in has written. */
export async function forgetChoices(port: Store): Promise<void> {
  await port.writeStore("mappings", undefined);
}

/** A choice follows its sheet to another name. Nothing is written where there is none. */
export async function followRename(port: Store, before: string, after: string): Promise<void> {
  const { choices, trouble } = await loadChoices(port);
  if (trouble === "newer-version" || !choices.some(({ sheet }) => sheet === before)) return;
  await change(port, (all) => all.map((choice) => (choice.sheet === before ? { ...choice, sheet: after } : choice)));
}

async function change(port: Store, make: (choices: readonly MappingChoice[]) => readonly MappingChoice[]): Promise<void> {
  const { choices, trouble } = await loadChoices(port);
  // What can't be read at all is of no use to anybody; what a newer version has written is.
  if (trouble === "newer-version") throw new AppError("mappings-newer-version");
  const made = make(choices);
  await port.writeStore("mappings", made.length === 0 ? undefined : encodeChoices(made));
}
