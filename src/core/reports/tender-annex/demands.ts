import type { SystemCondition } from "../../system-conditions/condition";
import { TENDER_CONDITIONS } from "../../system-conditions/sapa-conditions";
import { choiceReader } from "../../registers/choice-reader";
import { conditionColumnKey } from "../../registers/demand-columns";
import { isReason } from "../../rules/bodies/demands";
import type { Localized } from "../../text/language";
import { TEXT } from "./tender-annex.text";
import type { RegisterOf } from "../../registers/workbook-data";

export type DemandAnswer = "made" | "deviated" | "notRelevant" | "undecided";
export const ANSWERS: Readonly<Record<DemandAnswer, Localized>> = {
  made: TEXT.answerMade,
  deviated: TEXT.answerDeviated,
  notRelevant: TEXT.answerNotRelevant,
  undecided: TEXT.answerUndecided,
};

/** A procurement's answer to one condition. */
export interface Demand {
  readonly condition: SystemCondition;
  /** Undecided also for a cell that can't be read and a column that is not there: never read as a yes or a no. */
  readonly answer: DemandAnswer;
  /** The procurement's own justification, shown where a demand is not made; undefined where it gives none. */
  readonly reason: string | undefined;
  readonly inSheet: boolean;
}

const ANSWER_OF: ReadonlyMap<string | undefined, DemandAnswer> = new Map([
  ["Ja", "made"],
  ["Nej", "deviated"],
  ["Ikke relevant", "notRelevant"],
]);

/** Every condition that a tender must demand, with what the procurement in that data row says about it. */
export function readDemands(procurements: RegisterOf<"procurements">, row: number): Demand[] {
  const cell = procurements.columns.deviation?.[row] ?? "";
  const justification = isReason(cell) ? String(cell).trim() : undefined;
  return TENDER_CONDITIONS.map((condition) => {
    const key = conditionColumnKey(condition.id);
    const cells = procurements.columns[key];
    const answer = (cells === undefined ? undefined : ANSWER_OF.get(choiceReader("procurements", key)(cells[row]!))) ?? "undecided";
    const reported = answer === "deviated" || answer === "notRelevant";
    return { condition, answer, reason: reported ? justification : undefined, inSheet: cells !== undefined };
  });
}
