import { breaksModulus } from "../../identifiers/cpr";
import { isBlank, isErrorValue } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { plain } from "../../text/signs";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { bareNumber, partyStateOf, type PartyState } from "./party";
import { Readings, reportReadings, reportRows } from "./readings";

/**
 * Finds parties that are no identifier the index accepts and no name. Of a number only its length is given: the cell may hold a civil
 * registration number, and findings are exported and mailed.
 */
export function partyForm<R extends RegisterId>(head: RuleHead<Exclude<PartyState, "sound">, R>, column: ColumnKey<R>): ColumnRule {
  return columnRule({
    ...head,
    columns: [column],
    whole: true,
    fix: {
      title: { da: "Skriv nummeret alene, med alle cifre, som tekst", en: "Write the number alone, with all its digits, as text" },
      messages: ["zeroLost", "beside"],
      apply: (value) => {
        if (typeof value === "string") {
          const number = partyStateOf(value) === "beside" ? bareNumber(value) : undefined;
          return number === undefined ? undefined : { value: number, numberFormat: "@" };
        }
        // Certain only where Excel holds a number, and the number with its zero passes CPR's own check.
        if (typeof value !== "number" || partyStateOf(value) !== "zeroLost" || breaksModulus(`0${value}`)) return undefined;
        return { value: `0${value}`, numberFormat: "@" };
      },
    },
    check: (values, _column, from, to, report) => {
      const gathered: Record<(typeof GATHERED)[number], number[]> = { replacement: [], beside: [] };
      const fillers = new Readings();
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (value === "") continue;
        const state = partyStateOf(value);
        if (state === "sound" || isBlank(value) || isErrorValue(value)) continue;
        if (state === "filler") fillers.add(row, value, "");
        else if (state === "replacement" || state === "beside") gathered[state].push(row);
        else report(row, column, state, state === "number" ? { length: plain(String(value)).length } : {});
      }
      for (const state of GATHERED) reportRows(report, column, state, gathered[state]);
      reportReadings(report, column, [["filler", fillers]]);
    },
  });
}

/** Reported once a column; the parties themselves are left out. */
const GATHERED = ["replacement", "beside"] as const;
