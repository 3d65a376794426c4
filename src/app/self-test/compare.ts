import type { Agreement, ComparedAnswer, Json, RecordedAnswer, Recording } from "./recording";

/** Answers of the stand-in by question. */
export type StandInAnswers = Readonly<Record<string, Json>>;

/** Holds what an Excel answered against the stand-in, question by question. */
export function compareAnswers(answers: readonly RecordedAnswer[], standIn: StandInAnswers): ComparedAnswer[] {
  return answers.map((each) => {
    const expected = Object.hasOwn(standIn, each.id) ? standIn[each.id] : undefined;
    const agreement =
      each.lacking !== undefined ? "lacking" : expected === undefined ? "other" : isSame(each.answer, expected) ? "same" : "different";
    return { ...each, standIn: expected, agreement };
  });
}

export function countAgreements(compared: readonly ComparedAnswer[]): Readonly<Record<Agreement, number>> {
  const counts: Record<Agreement, number> = { same: 0, different: 0, lacking: 0, other: 0 };
  for (const { agreement } of compared) counts[agreement]++;
  return counts;
}

/** A difference that stays: why neither the stand-in nor the add-in is to be changed for it. */
export interface SettledDifference {
  /** File in `stand-in/recordings`. */
  readonly recording: string;
  readonly question: string;
  readonly why: string;
}

/** Questions that a recording answers otherwise than the stand-in, without those that are settled. */
export function openDifferences(
  file: string,
  { answers }: Pick<Recording, "answers">,
  standIn: StandInAnswers,
  settled: readonly SettledDifference[],
): readonly string[] {
  const isSettled = (id: string): boolean => settled.some(({ recording, question }) => recording === file && question === id);
  return compareAnswers(answers, standIn)
    .filter(({ agreement, id }) => agreement === "different" && !isSettled(id))
    .map(({ id }) => id);
}

/** By content; the order of an object's keys is of no account. */
function isSame(a: Json, b: Json): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
      .join(",")}}`;
  return JSON.stringify(value);
}
