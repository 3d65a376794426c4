import type { Finding } from "../../../core/model/finding";
import { columnSpec } from "../../../core/registers";
import { ruleById } from "../../../core/rules";
import type { Language } from "../../../core/text/language";
import type { FindingIndex } from "../../../core/validate/finding-index";
import type { FindingKind } from "../../../core/validate/finding-kinds";
import type { FindingGroup } from "./group-findings";
import { whatOf } from "./finding-text";

/** The kind of a group's findings. */
export function kindOf({ kinds }: FindingIndex, order: Uint32Array, { from }: FindingGroup): FindingKind {
  return kinds.kinds[kinds.codes[order[from]!]!]!;
}

/** What is wrong with all of them; where each is about a value of its own, what the rule demands. */
export function saysOf({ first, rule, various }: FindingKind, language: Language): string {
  return various ? ruleById(rule).title[language] : whatOf(first, language);
}

export function columnNameOf({ register, columnKey }: Pick<Finding, "register" | "columnKey">, language: Language): string {
  return columnSpec(register, columnKey).header[language];
}
