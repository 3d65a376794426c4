import { CATALOGUE } from "../conditions/catalogue";
import type { Condition } from "../conditions/condition";
import type { ConditionStatus } from "../conditions/evaluate";
import type { RegisterId } from "../model/register-id";
import { RULES } from "../rules";
import type { AnswerIndex, Place } from "./answer-index";
import { couldFail } from "./could-fail";

/** Where the condition does not hold for the register of the key, and where no sheet can show it. */
export type RowConditionStatus = ConditionStatus | "otherRegister" | "notInSheets";

/** The status of one condition for the rows of a key: the worst of them. */
export async function conditionStatus(index: AnswerIndex, place: Place, condition: Condition): Promise<RowConditionStatus> {
  if (condition.kind === "system" && place.register === "systems") {
    const judged = await systemStatus(index, place, condition.id);
    if (judged !== undefined) return judged;
  }
  if (condition.rules.length === 0) return "notInSheets";
  const judged = (await judgedConditions(index, place.register)).get(condition.id);
  if (judged === undefined) return "otherRegister";
  const { byRow } = await index.findings(place.register);
  if (place.rows.some((row) => byRow.get(row)?.some(({ rule }) => judged.rules.has(rule)))) return "missing";
  return judged.complete && !place.rows.some((row) => judged.couldFail(row)) ? "met" : "unknown";
}

interface JudgedCondition {
  readonly rules: ReadonlySet<string>;
  /** False where one of its rules could not be evaluated. */
  readonly complete: boolean;
  /** None of its rules reports the row, but one could once a cell that it reads is known. */
  readonly couldFail: (row: number) => boolean;
}

/** Conditions that rules of a register evaluate, by id; made once for all rows. */
function judgedConditions(index: AnswerIndex, register: RegisterId): Promise<ReadonlyMap<string, JudgedCondition>> {
  return index.part(`conditions of ${register}`, async () => {
    const { notJudged, judged } = await index.findings(register);
    const unjudged = new Set(notJudged.map(({ rule }) => rule));
    const run = new Set(judged);
    const byId = new Map(RULES.filter((rule) => rule.register === register).map((rule) => [rule.id, rule]));
    const needed = [...byId.values()].flatMap((rule) => (rule.level === "across" ? (Object.keys(rule.needs) as RegisterId[]) : []));
    const data = await index.data([...new Set([register, ...needed])]);
    const { today, settings, kle } = index;
    const context = { today, settings, kle, date1904: data.date1904 };
    const conditions = new Map<string, JudgedCondition>();
    const known = new Map<string, boolean>();
    for (const { id, rules: all } of CATALOGUE) {
      const rules = all.filter((rule) => run.has(rule) || unjudged.has(rule));
      if (rules.length === 0) continue;
      const own = rules.flatMap((rule) => byId.get(rule) ?? []);
      conditions.set(id, {
        rules: new Set(rules),
        complete: !rules.some((rule) => unjudged.has(rule)),
        couldFail: (row) => couldFail(own, data, row, context, known),
      });
    }
    return conditions;
  });
}

const WORST: readonly ConditionStatus[] = ["missing", "unknown", "met", "notApplicable"];

/** Undefined for a condition that rules other than the evaluation cover. */
async function systemStatus(index: AnswerIndex, { rows }: Place, id: string): Promise<ConditionStatus | undefined> {
  const { systems, unsettled, incomplete } = await index.conditions();
  const byRow = await index.part("conditions by row", () => Promise.resolve(new Map(systems.map((system) => [system.row, system]))));
  const found = rows.map((row): ConditionStatus | undefined => {
    const system = byRow.get(row);
    if (system !== undefined) return system.results.find(({ condition }) => condition === id)?.status;
    // Only systems that are wanted in SAPA have conditions; where that is not settled the status is unknown.
    return unsettled.includes(row) || incomplete.some(({ column }) => column === "wantedInSapa") ? "unknown" : "notApplicable";
  });
  return found.includes(undefined) ? undefined : WORST.find((status) => found.includes(status));
}
