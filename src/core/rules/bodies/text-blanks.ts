import { columnKeys } from "../../registers";
import type { ColumnKind } from "../../registers/register";
import { isBlank } from "../../model/cell";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { TEXT_BLANKS_FIX } from "./text-blanks-messages";

/** Kinds of columns by whose values rows are found, whichever register. */
const LOOKED_UP: ReadonlySet<ColumnKind> = new Set(["key", "reference"]);

/**
 * Finds needless blanks around and within names, codes, keys and references, by which people and formulas find rows; blanks in running text
 * do not matter. A cell is reported once, the outer ones first. Line breaks within are no blanks here, and cells of nothing but blanks
 * belong to required-value.
 */
export function textBlanks(head: RuleHead<"outer" | "inner">): ColumnRule {
  return columnRule({
    ...head,
    columns: columnKeys(head.register, ({ kind, text }) => LOOKED_UP.has(kind) || text === "name" || text === "code"),
    fix: {
      title: TEXT_BLANKS_FIX,
      messages: ["outer", "inner"],
      apply: (value) => {
        if (typeof value !== "string") return undefined;
        const tidied = tidy(value);
        return tidied === value || tidied === "" ? undefined : { value: tidied };
      },
    },
    check: (values, column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value !== "string" || !mayHaveStray(value) || isBlank(value)) continue;
        const tidied = tidy(value);
        if (tidied === value || tidied === "") continue;
        report(row, column, value === value.trim() ? "inner" : "outer");
      }
    },
  });
}

/** The cheap question that is asked for a million cells; one walk over the text, since most have dozens of characters. */
function mayHaveStray(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 ? isHiddenCode(code) : code === SPACE ? before === SPACE : code < SPACE && code !== 10 && code !== 13) return true;
    before = code;
  }
  return before <= SPACE || text.charCodeAt(0) <= SPACE;
}

const SPACE = 32;

/** Blanks beyond ASCII (no-break, thin, em …), and what comes along unseen when text is pasted: zero-width space, word joiner, byte order mark. */
function isHiddenCode(code: number): boolean {
  if (code === 0xa0) return true;
  return code > 0x167f && ((code >= 0x2000 && code <= 0x200b) || (code >= 0x2028 && code <= 0x202f) || OTHER_BLANKS.has(code));
}

const OTHER_BLANKS = new Set([0x1680, 0x205f, 0x2060, 0x3000, 0xfeff]);

function tidy(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .replace(/[^\S\r\n]+/g, " ")
    .trim();
}
