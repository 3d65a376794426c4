import { createKle, type Kle } from "../kle";
import { shippedKle } from "../kle/shipped";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import type { RuleContext } from "./rule";

/** A context over KLE as shipped, where nothing of a workbook's own is at hand: tests, samples and timings. */
export function shippedContext(
  today: number,
  more: { readonly date1904?: boolean; readonly settings?: Settings; readonly kle?: Kle } = {},
): RuleContext {
  const { date1904 = false, settings = DEFAULT_SETTINGS } = more;
  return { today, date1904, settings, kle: more.kle ?? createKle(shippedKle(), settings.ownKle) };
}
