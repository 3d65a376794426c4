import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { fromSerial } from "../../identifiers/dates";
import type { RowRule } from "../rule";
import type { RuleHead } from "./head";
import type { KleLevels } from "../../forms/codes/kle-number";
import { namedKle } from "./kle-shown";
import { movingKleRule } from "./moving-kle-rule";
import type { MovingRows } from "./moving-rows";

/**
 * Finds numbers of what is to move whose end KL has announced: `ahead`, or `passed` where its time has passed and the newest edition still has them.
 * Holes: `named` (number and title), `when`, `timed` (`no` in `ahead` where KL gave no time; `when` is blank then), `edition`.
 */
export function kleRetiring<R extends RegisterId>(
  head: RuleHead<"ahead" | "passed", R>,
  column: ColumnKey<R>,
  moving: MovingRows<R>,
  levels: KleLevels,
): RowRule {
  return movingKleRule(head, column, moving, levels, (number, { kle, today }) => {
    if (kle.status(number) !== "current") return undefined;
    const { title, retirement } = kle.lookup(number);
    if (retirement === undefined) return undefined;
    const { when = "" } = retirement;
    return {
      messageId: when !== "" && when < isoDay(today).slice(0, when.length) ? "passed" : "ahead",
      data: { named: namedKle(number, title), when: asDanish(when), timed: when === "" ? "no" : "yes", edition: kle.edition?.name ?? "" },
    };
  });
}

/** `åååå-mm-dd`, so that it can be compared with KL's `åååå` and `åååå-mm`. */
function isoDay(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** KL's `åååå-mm` as it is written in Denmark; a year alone is as it is. */
const asDanish = (when: string): string => when.replace(/^(\d{4})-(\d{2})$/, "$2-$1");
