import type { ConditionHead } from "../../system-conditions/condition";

/** The source with its edition, and the version where that adds something. */
export function sourceText({ source, version }: Pick<ConditionHead, "source" | "version">): string {
  const told = [source.name, source.edition ?? ""].filter((part) => part !== "").join(", ");
  const news = version.split(/[\s,]+/).some((word) => !told.includes(word));
  return news ? `${told}, ${version}` : told;
}
