import type { Finding } from "../model/finding";
import { listOf } from "./meaning";

/** Whether a finding asks what a word means: it is answered for all cells at once. */
export function asksMeaning({ messageId, register, columnKey }: Pick<Finding, "messageId" | "register" | "columnKey">): boolean {
  return (messageId === "unknown" || messageId === "ambiguous") && listOf(register, columnKey) !== undefined;
}

/** How many words findings ask about: each once, however many cells hold it. */
export function wordsAsked(findings: readonly Finding[]): number {
  const words = new Set<string>();
  for (const finding of findings) {
    if (asksMeaning(finding)) words.add(`${listOf(finding.register, finding.columnKey)}\n${String(finding.data["value"]).toLowerCase()}`);
  }
  return words.size;
}
