import { hasLevel, type KleLevels } from "../../forms/codes/kle-number";
import { parseKle } from "../../identifiers/kle";
import type { CellValue } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { plain } from "../../text/signs";
import { rowRule } from "../define-rule";
import type { RowRule, RuleContext } from "../rule";
import { MOST_CACHED, type Verdict } from "./code-rule";
import type { RuleHead } from "./head";
import type { MovingRows } from "./moving-rows";

/**
 * A rule over the well-formed KLE numbers, of the levels a column takes, of what is still to move: what stays keeps the number of its time.
 * `verdictOf` is called once for each number of a chunk.
 */
export function movingKleRule<Message extends string, R extends RegisterId>(
  head: RuleHead<Message, R>,
  column: ColumnKey<R>,
  moving: MovingRows<R>,
  levels: KleLevels,
  verdictOf: (number: string, context: RuleContext) => Verdict<Message> | undefined,
): RowRule {
  return rowRule<R, ColumnKey<R>, Message, ColumnKey<R>>({
    ...head,
    columns: [column, ...moving.columns],
    hints: moving.hints,
    check: (columns, from, to, report, context, optional) => {
      const moves = moving.reader(columns, optional);
      const verdicts = new Map<CellValue, Verdict<Message> | undefined>();
      for (let row = from; row < to; row++) {
        const cell = columns[column][row]!;
        if (typeof cell !== "string" || cell === "") continue;
        if (!verdicts.has(cell)) {
          const code = plain(cell);
          const verdict = parseKle(code) !== undefined && hasLevel(code, levels) ? verdictOf(code, context) : undefined;
          if (verdicts.size >= MOST_CACHED) verdicts.clear();
          verdicts.set(cell, verdict);
        }
        const verdict = verdicts.get(cell);
        if (verdict !== undefined && moves(row)) report(row, column, verdict.messageId, verdict.data);
      }
    },
  });
}
