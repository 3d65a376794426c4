import { isCvr } from "../../identifiers/cvr";
import { isDigits } from "../../identifiers/digits";
import { fixUuid, isUuid } from "../../identifiers/uuid";
import { type CellValue, isBlank, isErrorValue } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { plain } from "../../text/signs";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { shown } from "./shown";

const URN = "urn:oio:cvr-nr:";

/** Finds owners that are neither a UUID nor `urn:oio:cvr-nr:` and a valid CVR number. */
export function ownerForm<R extends RegisterId>(head: RuleHead<"form" | "spelling" | "checkDigit", R>, column: ColumnKey<R>): ColumnRule {
  return columnRule({
    ...head,
    columns: [column],
    fix: {
      title: { da: "Skriv ejeren på indeksets form", en: "Write the owner in the index's form" },
      messages: ["spelling"],
      apply: (value) => {
        const fixed = isValid(value) ? undefined : apply(String(value));
        return fixed === undefined ? undefined : { value: fixed };
      },
    },
    check: (values, _column, from, to, report) => {
      let valid: CellValue | undefined;
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        // A municipality owns nearly all that it has itself.
        if (value === valid || value === "") continue;
        if (isValid(value)) {
          valid = value;
          continue;
        }
        if (isBlank(value) || isErrorValue(value)) continue;
        const text = String(value);
        const fixed = apply(text);
        const digits = digitsOf(text);
        if (fixed !== undefined) report(row, column, "spelling", { value: shown(value), mended: fixed });
        else if (digits !== undefined) report(row, column, "checkDigit", { digits });
        else report(row, column, "form", { value: shown(value) });
      }
    },
  });
}

function isValid(value: CellValue): boolean {
  return typeof value === "string" && (isUuid(value) || (value.startsWith(URN) && isCvr(value.slice(URN.length))));
}

function apply(text: string): string | undefined {
  const digits = digitsOf(text);
  if (digits !== undefined) return isCvr(digits) ? URN + digits : undefined;
  return fixUuid(text);
}

/** The eight digits of a text that is nothing but a CVR number, with or without its URN, its letters and blanks. */
function digitsOf(text: string): string | undefined {
  const digits = plain(text)
    .replace(/^urn:oio:cvr(?:-?nr)?:/i, "")
    .replace(/^(?:cvr|dk)(?:-?nr\.?|-?nummer)?[\s:]*/i, "")
    .replace(/ /g, "");
  return digits.length === 8 && isDigits(digits) ? digits : undefined;
}
