import { totalsOf, type RunComparison } from "../../history/snapshot";
import { formatMessage } from "../../text/format-message";
import { shownStoredDay } from "../../text/shown-time";
import type { Language } from "../../text/language";
import { TEXT } from "./since-last.text";

/** `2026-11-20 09:05` as `20-11-2026`; with the time where it is the day of `now`. */
export function sinceWhen(since: string, now: string): string {
  const day = shownStoredDay(since);
  return since.slice(0, 10) === now.slice(0, 10) ? `${day} ${since.slice(11)}` : day;
}

/** The changes since the last run, in one line. */
export function sinceLine(comparison: RunComparison, now: string, language: Language): string {
  const { fresh, fixed } = totalsOf(comparison);
  const since = sinceWhen(comparison.since, now);
  if (fresh !== undefined && fixed !== undefined) return formatMessage(TEXT.line[language], language, { fresh, fixed, since });
  const sum = (key: "before" | "after"): number => comparison.rules.reduce((all, rule) => all + rule[key], 0);
  return formatMessage(TEXT.lineCounts[language], language, { before: sum("before"), after: sum("after"), since });
}
