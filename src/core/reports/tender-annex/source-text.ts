import type { ConditionHead } from "../../system-conditions/condition";

/** The source with its edition, and the version where that adds something. */
export function sourceText({ source, version }: Pick<ConditionHead, "source" | "version">): string {
  const reported = [source.name, source.edition ?? ""].filter((part) => part !== "").join(", ");
  const news = version.split(/[\s,]+/).some((word) => !reported.includes(word));
  return news ? `${reported}, ${version}` : reported;
}
