import { cellReader } from "../../reading/cell-reader";
import { isUndecidedCell } from "../../forms/words/undecided";
import type { CellValue } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import { columnKeys, columnSpec } from "../../registers";
import { readChoice } from "../../registers/choice-reader";
import type { ColumnSpec } from "../../registers/register";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { collectReadings } from "./readings";

/**
 * Reports once a column which cells say themselves that they are not decided ("slet?", "måske", "afventer"): they count as no value.
 * @param asked columns in which another rule asks about each such cell.
 */
export function notDecided(head: RuleHead<"undecided">, asked: readonly string[] = []): ColumnRule {
  return columnRule({
    ...head,
    reads: "written",
    whole: true,
    columns: columnKeys(head.register, (column) => canBeUndecided(column) && !asked.includes(column.key)),
    check: (values, column, from, to, report, context) => {
      const isUndecided = undecidedIn(head.register, column, context.date1904);
      const found = collectReadings(values, from, to, (cell) => (isUndecided(cell) ? "" : undefined));
      if (found !== undefined)
        report(found.rows[0]!, column, "undecided", { count: found.rows.length, examples: found.examples }, found.rows);
    },
  });
}

const READ_KINDS: readonly ColumnSpec["kind"][] = ["date", "integer", "number", "year"];

function canBeUndecided({ kind, decides }: ColumnSpec): boolean {
  return decides === true || kind === "choice" || READ_KINDS.includes(kind);
}

function undecidedIn(register: RegisterId, column: string, date1904: boolean): (cell: CellValue) => boolean {
  const spec = columnSpec(register, column);
  if (spec.decides === true) return isUndecidedCell;
  const read = spec.kind === "choice" ? readChoice(register, column) : cellReader(register, column, { date1904 })!.read;
  return (cell) => read(cell).kind === "undecided";
}
