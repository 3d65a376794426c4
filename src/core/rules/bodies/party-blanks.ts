import { type CellValue, isBlank } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { tidy } from "../../text/stray";
import { plain } from "../../text/signs";
import { columnRule } from "../define-rule";
import type { ColumnRule, FixedCell } from "../rule";
import type { RuleHead } from "./head";
import { reportRows } from "./readings";

/** A CPR, CVR, P-number, PersonID or BorgerID without its blanks, with or without CPR's hyphen. */
const NUMBER = /^(?:\d{6}-\d{4}|\d{7,8}|\d{10}|\d{12})$/;

/** Finds blanks, unseen signs and unusual dashes in the numbers of parties, and needless ones in their names. The party itself is left out of the finding. */
export function partyBlanks<R extends RegisterId>(head: RuleHead<"number" | "name", R>, column: ColumnKey<R>): ColumnRule {
  return columnRule({
    ...head,
    columns: [column],
    whole: true,
    fix: {
      title: { da: "Fjern mellemrum og usynlige tegn", en: "Remove blanks and unseen signs" },
      messages: ["number", "name"],
      apply: (value) => tidied(value),
    },
    check: (values, _column, from, to, report) => {
      const numbers: number[] = [];
      const names: number[] = [];
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        // Ten digits, as nearly every party is, hold no blank.
        if (typeof value !== "string" || value === "" || isAscii(value) || isBlank(value)) continue;
        const fixed = tidied(value);
        if (fixed !== undefined) (fixed.numberFormat === undefined ? names : numbers).push(row);
      }
      reportRows(report, column, "number", numbers);
      reportRows(report, column, "name", names);
    },
  });
}

/** Numbers as text, so that Excel leaves their zeros. Line breaks in names are another rule's. */
function tidied(value: CellValue): FixedCell | undefined {
  if (typeof value !== "string") return undefined;
  const digits = plain(value).replace(/ /g, "");
  if (NUMBER.test(digits)) return digits === value ? undefined : { value: digits, numberFormat: "@" };
  const name = tidy(value);
  return name === value || name === "" ? undefined : { value: name };
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code > 126) return false;
  }
  return true;
}
