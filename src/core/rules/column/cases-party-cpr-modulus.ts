import { breaksModulus } from "../../identifiers/cpr";
import { cite } from "../../sources/source";
import { CPR_FORM } from "../../sources/sources";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Hints at CPR numbers that fail the modulus-11 check although their date says they were given out under it (born before
 * October 2007, and not on a 1 January). Never more than a hint. A number that can be a P-number is left alone.
 */
export const casesPartyCprModulus = columnRule({
  id: "cases-party-cpr-modulus",
  register: "cases",
  severity: "info",
  title: { da: "CPR-numre består kontrollen med modulus 11", en: "CPR numbers pass the modulus-11 check" },
  source: cite(CPR_FORM, "modulus"),
  since: "2026.11",
  example: { good: { rows: [{ party: "0707615265" }] }, bad: { rows: [{ party: "0707615264" }] } },
  columns: ["party"],
  messages: {
    modulus: message({
      da: {
        what: "CPR-nummeret består ikke kontrollen med modulus 11.",
        why: "Det kan være rigtigt, for kontrollen gælder ikke alle numre, men oftest er et ciffer tastet forkert.",
        how: "Slå parten op på sagen; er nummeret rigtigt, er der intet at gøre.",
      },
      en: {
        what: "The CPR number does not pass the modulus-11 check.",
        why: "It may be right, for the check does not hold for all numbers, but mostly a digit has been mistyped.",
        how: "Look the party up on the case; if the number is right, there is nothing to do.",
      },
    }),
  },
  check: (values, column, from, to, report) => {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      if (value === "" || typeof value === "boolean") continue;
      const text = typeof value === "string" ? value : String(value);
      if (breaksModulus(text) && !(text.length === 10 && text.startsWith("10"))) report(row, column, "modulus");
    }
  },
});
