import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { nearestData, type KleLevels } from "./kle-shown";
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
  return kleRule(head, column, levels, (number, { kle }, isExact) => {
    // Written otherwise and not in KLE, it may well be another thing; the form rule asks.
    if (!isExact || kle.edition === undefined || kle.status(number) !== "unknown") return undefined;
    return { messageId: "unknown", data: { value: number, edition: kle.edition.name, ...nearestData(number, kle, levels) } };
  });
}
