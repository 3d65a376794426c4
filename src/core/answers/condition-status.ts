import type { Condition } from "../conditions/condition";
import type { ConditionStatus } from "../conditions/evaluate";
import type { AnswerIndex, Place } from "./answer-index";

/** Where the condition does not hold for the register that the key stands in, and where no sheet can show it. */
export type RowConditionStatus = ConditionStatus | "otherRegister" | "notInSheets";

/** How one condition stands for the rows of a key: the worst of them. */
export async function conditionStatus(index: AnswerIndex, place: Place, condition: Condition): Promise<RowConditionStatus> {
  if (condition.kind === "system" && place.register === "systems") {
    const judged = await systemStatus(index, place, condition.id);
    if (judged !== undefined) return judged;
  }
  if (condition.rules.length === 0) return "notInSheets";
  const { byRow, notJudged, judged } = await index.findings(place.register);
  const rules = condition.rules.filter((rule) => judged.includes(rule) || notJudged.some((told) => told.rule === rule));
  if (rules.length === 0) return "otherRegister";
  if (place.rows.some((row) => byRow.get(row)?.some(({ rule }) => rules.includes(rule)))) return "missing";
  return notJudged.some(({ rule }) => rules.includes(rule)) ? "unknown" : "met";
}

const WORST: readonly ConditionStatus[] = ["missing", "unknown", "met", "notApplicable"];

/** Undefined for a condition that other rules than the evaluation judge. */
async function systemStatus(index: AnswerIndex, { rows }: Place, id: string): Promise<ConditionStatus | undefined> {
  const { systems, unsettled, incomplete } = await index.conditions();
  const byRow = await index.part("conditions by row", () => Promise.resolve(new Map(systems.map((system) => [system.row, system]))));
  const found = rows.map((row): ConditionStatus | undefined => {
    const system = byRow.get(row);
    if (system !== undefined) return system.results.find(({ condition }) => condition === id)?.status;
    // Only systems that are wanted in SAPA have conditions; where that is not settled nobody can say.
    return unsettled.includes(row) || incomplete.some(({ column }) => column === "wantedInSapa") ? "unknown" : "notApplicable";
  });
  return found.includes(undefined) ? undefined : WORST.find((status) => found.includes(status));
}
