import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import type { Kle, KleSuccessor } from "../../kle";
import type { RowRule } from "../rule";
import type { RuleHead } from "./head";
import { hasLevel, type KleLevels } from "../../forms/codes/kle-number";
import { namedKle } from "./kle-shown";
import { movingKleRule } from "./moving-kle-rule";
import type { MovingRows } from "./moving-rows";
import { plain } from "../../text/signs";

/**
 * Finds numbers of what is to move that have left KLE: `stated` where KL has said so, `inferred` where the newest edition is merely without them.
 * Holes: `named` (number and title), `when` (may be blank), `lastIn`, `edition`, `successors`, `basis` (`stated`, `sameTitle` or `none`: how
 * the successors are known).
 */
export function kleRetired<R extends RegisterId>(
  head: Omit<RuleHead<"stated" | "inferred", R>, "fix">,
  column: ColumnKey<R>,
  moving: MovingRows<R>,
  levels: KleLevels,
): RowRule {
  return movingKleRule(head, column, moving, levels, (number, { kle }) => {
    if (kle.status(number) !== "retired") return undefined;
    const { title, retirement, successors } = kle.lookup(number);
    const fitting = successors.filter((successor) => hasLevel(successor.number, levels));
    return {
      messageId: retirement?.basis === "stated" || basisOf(fitting) === "stated" ? "stated" : "inferred",
      data: {
        named: namedKle(number, title),
        when: retirement?.when ?? "",
        lastIn: retirement?.lastIn?.name ?? "",
        edition: kle.edition?.name ?? "",
        successors: fitting.map((successor) => namedKle(successor.number, successor.title)).join("; "),
        basis: basisOf(fitting),
      },
    };
  });
}

/**
 * The rule with a fix: the number that KL has put in the place of the old one. Not for areas: cases belong to an area by its number, so that
 * a new number alone would part them.
 */
export function fixedBySuccessor(rule: RowRule, levels: KleLevels): RowRule {
  return {
    ...rule,
    fix: {
      title: { da: "Skriv det nummer, som KL har sat i stedet", en: "Write the number that KL has put in its place" },
      messages: ["stated"],
      apply: (value, _column, { kle }) => {
        const successor = typeof value === "string" ? onlyStated(plain(value), kle, levels) : undefined;
        return successor === undefined ? undefined : { value: successor, numberFormat: "@" };
      },
    },
  };
}

function basisOf(successors: readonly KleSuccessor[]): "stated" | "sameTitle" | "none" {
  if (successors.length === 0) return "none";
  return successors[0]!.basis === "stated" ? "stated" : "sameTitle";
}

/** Certain only where KL itself names one successor and no other. */
function onlyStated(number: string, kle: Kle, levels: KleLevels): string | undefined {
  if (kle.status(number) !== "retired") return undefined;
  const [first, ...others] = kle.successors(number);
  return first?.basis === "stated" && others.length === 0 && hasLevel(first.number, levels) ? first.number : undefined;
}
