import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds signed contracts without a date on which they begin. */
export const procurementsSignedWithoutStart = rowRule({
  id: "procurements-signed-without-start",
  register: "procurements",
  severity: "info",
  title: { da: "Indgåede kontrakter har en kontraktstart", en: "Signed contracts have a start" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["contractStart", "status"],
  messages: {
    noStart: message({
      da: {
        what: "Kontrakten er indgået, men har ingen kontraktstart.",
        why: "Det kan ikke ses, hvornår de områder, der venter på systemet, kan flytte.",
        how: "Skriv datoen fra kontrakten.",
      },
      en: {
        what: "The contract is signed but has no start.",
        why: "One can’t see when the areas that wait for the system can move.",
        how: "Write the date of the contract.",
      },
    }),
  },
  example: {
    good: { rows: [{ contractStart: "01-09-2026", status: "Kontrakt indgået" }] },
    bad: { rows: [{ contractStart: "", status: "Kontrakt indgået" }] },
  },
  check: (columns, from, to, report) => {
    const isSigned = means("procurements", "status", "Kontrakt indgået");
    for (let row = from; row < to; row++)
      if (isBlank(columns.contractStart[row]!) && isSigned(columns.status[row]!)) report(row, "contractStart", "noStart");
  },
});
