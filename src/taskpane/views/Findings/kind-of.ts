import type { Finding } from "../../../core/model/finding";
import { columnSpec } from "../../../core/registers";
import type { Language } from "../../../core/text/language";
import type { FindingIndex } from "../../../core/validate/finding-index";
import type { FindingKind } from "../../../core/validate/finding-kinds";
import type { FindingGroup } from "./group-findings";

/** The kind of a group's findings. */
export function kindOf({ kinds }: FindingIndex, order: Uint32Array, { from }: FindingGroup): FindingKind {
  return kinds.kinds[kinds.codes[order[from]!]!]!;
}

export function columnNameOf({ register, columnKey }: Pick<Finding, "register" | "columnKey">, language: Language): string {
  return columnSpec(register, columnKey).header[language];
}
