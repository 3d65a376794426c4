import type { QuestionAnswer } from "../../core/recognition/answer";
import type { RecognitionQuestion } from "../../core/recognition/choice";
import { answerQuestion } from "../stores/mappings";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export interface AnswerInput {
  readonly question: RecognitionQuestion;
  readonly answer: QuestionAnswer;
}

export async function run({ port }: RunContext, { question, answer }: AnswerInput): Promise<Effects<object>> {
  await answerQuestion(port, question, answer);
  return { result: {} };
}
