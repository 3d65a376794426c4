import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import type { KleLevels } from "../../forms/codes/kle-number";
import { nearestData } from "./kle-shown";
import { kleRule } from "./kle-rule";

/**
 * Asks about well-formed numbers that neither KLE nor the municipality's own list has. Never an error: own numbers are allowed.
 * Holes: `value`, `edition`, `nearest`, `nearCount`.
 */
export function kleUnknown<R extends RegisterId>(
  head: Omit<RuleHead<"unknown", R>, "fix">,
  column: ColumnKey<R>,
  levels: KleLevels,
): ColumnRule {
  return kleRule(head, column, levels, (number, { kle }) => {
    if (kle.edition === undefined || kle.status(number) !== "unknown") return undefined;
    return { messageId: "unknown", data: { value: number, edition: kle.edition.name, ...nearestData(number, kle, levels) } };
  });
}
