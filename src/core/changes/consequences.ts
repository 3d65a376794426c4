import type { Finding } from "../model/finding";

/** What a change would do to the list of findings; nothing has been written. */
export interface Consequences {
  /** Findings that go. */
  readonly gone: number;
  /** Findings that come. */
  readonly come: readonly Finding[];
}

/** Rows keep their places when cells change, so a finding is the same where its rule says the same of the same cell. */
export function consequencesOf(before: readonly Finding[], after: readonly Finding[]): Consequences {
  const left = new Map<string, number>();
  for (const finding of before) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  const come: Finding[] = [];
  let stays = 0;
  for (const finding of after) {
    const count = left.get(keyOf(finding)) ?? 0;
    if (count === 0) {
      come.push(finding);
      continue;
    }
    left.set(keyOf(finding), count - 1);
    stays++;
  }
  return { gone: before.length - stays, come };
}

function keyOf({ rule, messageId, sheet, row, column }: Finding): string {
  return `${rule} ${messageId} ${row} ${column} ${sheet}`;
}
