import type { ConditionHead } from "../../conditions/condition";

/** The source with its edition, and the version where that tells more. */
export function sourceText({ source, version }: Pick<ConditionHead, "source" | "version">): string {
  const edition = source.edition ?? "";
  const parts = [source.name, edition, edition.includes(version) || source.name.includes(version) ? "" : version];
  return parts.filter((part) => part !== "").join(", ");
}
