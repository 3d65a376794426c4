import type { Question } from "../question";
import { CELL_QUESTIONS } from "./cells";
import { EVENT_QUESTIONS } from "./events";
import { FORMAT_QUESTIONS } from "./formats";
import { FORMULA_QUESTIONS } from "./formulas";
import { FUNCTION_QUESTIONS } from "./functions";
import { RULE_QUESTIONS } from "./rules";
import { SHEET_QUESTIONS } from "./sheets";
import { TABLE_QUESTIONS } from "./tables";
import { TEXT_QUESTIONS } from "./texts";
import { UNDO_QUESTIONS } from "./undo";

/** Everything that the self-test asks an Excel, in its order. */
export const QUESTIONS: readonly Question[] = [
  ...TEXT_QUESTIONS,
  ...FORMULA_QUESTIONS,
  ...FORMAT_QUESTIONS,
  ...CELL_QUESTIONS,
  ...TABLE_QUESTIONS,
  ...RULE_QUESTIONS,
  ...SHEET_QUESTIONS,
  ...EVENT_QUESTIONS,
  ...UNDO_QUESTIONS,
  ...FUNCTION_QUESTIONS,
];
