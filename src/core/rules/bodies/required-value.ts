import type { RegisterId } from "../../model/register-id";
import { isBlankWord } from "../../forms/words/blank-words";
import { isBlank, type CellValue } from "../../model/cell";
import { columnKeys, columnSpec } from "../../registers";
import { readChoice } from "../../registers/choice-reader";
import type { ColumnSpec } from "../../registers/register";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { shown } from "./shown";

/** Kinds whose own rules say what a word for nothing is there. */
const OWN_WORDS: readonly ColumnSpec["kind"][] = ["key", "reference", "kle", "party", "cvr", "facet", "uuid"];

/**
 * Finds blank cells in the required columns of a register, and asks about those that hold a word for nothing or not known. `blankChoice` is
 * for lists with a value for "not known yet"; a register without such a list needs no such message.
 * @param answered columns in which another rule finds such words.
 * @param conditional columns that not every row must fill, which another rule judges.
 */
export function requiredValue(
  head: RuleHead<"blank" | "noAnswer", RegisterId, "blankChoice">,
  answered: readonly string[] = [],
  conditional: readonly string[] = [],
): ColumnRule {
  return columnRule({
    ...head,
    columns: columnKeys(head.register, (column) => column.required && !conditional.includes(column.key)),
    check: (values, column, from, to, report, { written }) => {
      const { unknownChoice, kind } = columnSpec(head.register, column);
      const isWord =
        OWN_WORDS.includes(kind) || answered.includes(column)
          ? () => false
          : kind === "choice"
            ? isBlankChoice(head.register, column)
            : isBlankWord;
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value === "number") continue;
        const cell = isBlank(value) ? (written?.[row] ?? value) : value;
        if (isWord(cell)) report(row, column, "noAnswer", { value: shown(cell) });
        // What is written and read as nothing says that it is not decided, which another rule reports.
        else if (!isBlank(value) || !isBlank(cell)) continue;
        else if (unknownChoice === undefined) report(row, column, "blank");
        else report(row, column, "blankChoice", { unknown: unknownChoice });
      }
    },
  });
}

/** A list may have such a word among its values. */
function isBlankChoice(register: RegisterId, column: string): (cell: CellValue) => boolean {
  const read = readChoice(register, column);
  return (cell) => !isBlank(cell) && read(cell).kind === "blank";
}
