import { isBlank } from "../../model/cell";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { TEXT_BLANKS_FIX } from "./text-blanks-messages";

/**
 * Finds needless blanks around and within names and ids: what people and formulas look rows up by. A cell is told once,
 * the outer ones first. Line breaks within are no blanks here, and cells of nothing but blanks belong to required-value.
 * @param columns keys of the columns; leave out running text, where blanks do no harm.
 */
export function textBlanks(head: RuleHead<"outer" | "inner">, columns: readonly string[]): ColumnRule {
  return {
    ...head,
    fix: {
      title: TEXT_BLANKS_FIX,
      messages: ["outer", "inner"],
      mend: (value) => {
        const tidied = typeof value === "string" ? tidy(value) : value;
        return tidied === value || tidied === "" ? undefined : { value: tidied };
      },
    },
    level: "column",
    columns,
    check: (values, column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value !== "string" || !mayHaveStray(value) || isBlank(value)) continue;
        const tidied = tidy(value);
        if (tidied === value || tidied === "") continue;
        report(row, column, value === value.trim() ? "inner" : "outer");
      }
    },
  };
}

/** The cheap question that is asked for a million cells. */
function mayHaveStray(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first <= 32 || last <= 32 || first > 126 || last > 126 || text.includes("  ") || HIDDEN.some((hidden) => text.includes(hidden));
}

/** Tab, no-break space, narrow no-break space, zero-width space, word joiner, byte order mark: what comes along when text is pasted. */
const HIDDEN = ["\t", "\u00a0", "\u202f", "\u200b", "\u2060", "\ufeff"];

function tidy(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .replace(/[^\S\r\n]+/g, " ")
    .trim();
}
