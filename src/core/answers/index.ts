import type { AnswerSpec } from "./answer";
import { cleanup } from "./cleanup";
import { condition } from "./condition";
import { dependency } from "./dependency";
import { exitRoute } from "./exit-route";
import { kle } from "./kle";
import { missing } from "./missing";
import { notice } from "./notice";
import { status } from "./status";
import { valid } from "./valid";
import { wave } from "./wave";

/** The answers that custom functions can ask for, by id. */
export const ANSWERS = { status, missing, dependency, condition, exitRoute, wave, cleanup, notice, kle, valid } as const satisfies Readonly<
  Record<string, AnswerSpec>
>;
export type AnswerId = keyof typeof ANSWERS;
