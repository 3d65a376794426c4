import type { RegisterId } from "../model/register-id";
import type { MappingChoice, QuestionCandidate, RecognitionQuestion } from "./choice";
import { justPlace, samePlace } from "./place";

/** The user's answer: one candidate as one register, all of them as one register together, or that none of them is a register. */
export type QuestionAnswer =
  | { readonly kind: "pick"; readonly candidate: QuestionCandidate; readonly register: RegisterId }
  | { readonly kind: "together"; readonly register: RegisterId }
  | { readonly kind: "none" };

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
  switch (answer.kind) {
    case "none":
      return unique(candidatesOf(question)).map((candidate) => ({ ...justPlace(candidate), register: null, columns: {} }));
    case "together":
      return candidatesOf(question).map((candidate) => ({
        ...justPlace(candidate),
        register: answer.register,
        columns: {},
        together: true,
      }));
    case "pick":
      return [
        {
          ...justPlace(answer.candidate),
          register: answer.register,
          columns: {},
          ...(question.kind === "which-sheet" ? { only: true } : {}),
        },
      ];
  }
}

/**
 * Adds a choice to those that are remembered. One place has one choice, and one register one place, but where several are read together. A
 * correction of a place's columns leaves what was said of places as it was.
 */
export function withChoice(choices: readonly MappingChoice[], made: MappingChoice): MappingChoice[] {
  const before = choices.find((other) => samePlace(other, made) && other.register === made.register);
  const choice = { ...made, ...(before?.together && { together: true as const }), ...(before?.only && { only: true as const }) };
  const stays = (other: MappingChoice): boolean => {
    if (samePlace(other, choice)) return false;
    if (choice.register === null || other.register !== choice.register) return true;
    return choice.together === true && other.together === true;
  };
  return [...choices.filter(stays), choice];
}

function unique(candidates: readonly QuestionCandidate[]): QuestionCandidate[] {
  return candidates.filter((candidate, i) => candidates.findIndex((other) => samePlace(other, candidate)) === i);
}
