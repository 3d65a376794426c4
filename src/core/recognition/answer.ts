import type { RegisterId } from "../model/register-id";
import type { MappingChoice, QuestionCandidate, RecognitionQuestion } from "./choice";
import { samePlace } from "./recognition";

/** The user's answer: one candidate as one register, or that none of the candidates is a register. */
export type QuestionAnswer =
  { readonly kind: "pick"; readonly candidate: QuestionCandidate; readonly register: RegisterId } | { readonly kind: "none" };

/** All candidates of a question, each with the register that it would be. */
export function candidatesOf(question: RecognitionQuestion): readonly (QuestionCandidate & { readonly register: RegisterId })[] {
  switch (question.kind) {
    case "which-sheet":
      return question.candidates.map((candidate) => ({ ...candidate, register: question.register }));
    case "is-it":
      return [{ ...question.candidate, register: question.register }];
    case "which-register":
      return question.candidates;
  }
}

/** The choices that an answer makes. The sheets not picked are left to recognition: they may be another register. */
export function choicesOf(question: RecognitionQuestion, answer: QuestionAnswer): MappingChoice[] {
  if (answer.kind === "none")
    return unique(candidatesOf(question)).map((candidate) => ({ ...place(candidate), register: null, columns: {} }));
  return [{ ...place(answer.candidate), register: answer.register, columns: {} }];
}

/** Adds a choice to those that are remembered. One place has one choice, and one register one place. */
export function withChoice(choices: readonly MappingChoice[], choice: MappingChoice): MappingChoice[] {
  return [
    ...choices.filter((other) => !samePlace(other, choice) && (choice.register === null || other.register !== choice.register)),
    choice,
  ];
}

function place({ sheet, table }: QuestionCandidate): { readonly sheet: string; readonly table?: string } {
  return { sheet, ...(table === undefined ? {} : { table }) };
}

function unique(candidates: readonly QuestionCandidate[]): QuestionCandidate[] {
  return candidates.filter((candidate, i) => candidates.findIndex((other) => samePlace(other, candidate)) === i);
}
