import { breaksModulus } from "../../identifiers/cpr";
import { type CellValue, isBlank, isErrorValue } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import type { MessageData } from "../../text/language";
import { plain } from "../../text/signs";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { bareNumber, judgeParty, type PartyState } from "./party";
import { shown } from "./shown";

/**
 * Finds parties that are no identifier the index accepts and no name. Of a number only its length is given: the cell may hold a civil
 * registration number, and findings are exported and mailed.
 */
export function partyForm<R extends RegisterId>(head: RuleHead<Exclude<PartyState, "sound">, R>, column: ColumnKey<R>): ColumnRule {
  return columnRule({
    ...head,
    columns: [column],
    fix: {
      title: { da: "Skriv nummeret alene, med alle cifre, som tekst", en: "Write the number alone, with all its digits, as text" },
      messages: ["zeroLost", "beside"],
      apply: (value) => {
        if (typeof value === "string") {
          const number = judgeParty(value) === "beside" ? bareNumber(value) : undefined;
          return number === undefined ? undefined : { value: number, numberFormat: "@" };
        }
        // Certain only where Excel holds a number, and the number with its zero passes CPR's own check.
        if (typeof value !== "number" || judgeParty(value) !== "zeroLost" || breaksModulus(`0${value}`)) return undefined;
        return { value: `0${value}`, numberFormat: "@" };
      },
    },
    check: (values, _column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (value === "") continue;
        const state = judgeParty(value);
        if (state === "sound" || isBlank(value) || isErrorValue(value)) continue;
        report(row, column, state, dataOf(state, value));
      }
    },
  });
}

function dataOf(state: PartyState, value: CellValue): MessageData {
  if (state === "number") return { length: plain(String(value)).length };
  return state === "filler" ? { value: shown(value) } : {};
}
