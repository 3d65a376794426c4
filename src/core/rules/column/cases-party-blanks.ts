import { type CellValue, isBlank } from "../../model/cell";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { plain } from "../../text/signs";
import { tidy } from "../../text/stray";
import { reportRows } from "../bodies/readings";
import { columnRule } from "../define-rule";
import type { FixedCell } from "../rule";
import { message } from "../../model/rule-message";

/** A CPR, CVR, P-number, PersonID or BorgerID without its blanks, with or without CPR's hyphen. */
const NUMBER = /^(?:\d{6}-\d{4}|\d{7,8}|\d{10}|\d{12})$/;

/** Finds blanks, unseen signs and unusual dashes in the numbers of parties, and needless ones in their names. The party itself is left out of the finding. */
export const casesPartyBlanks = columnRule({
  id: "cases-party-blanks",
  register: "cases",
  severity: "info",
  title: { da: "Parters numre og navne har ingen overflødige mellemrum", en: "Numbers and names of parties have no needless blanks" },
  source: cite(CASE_INSTRUCTIONS, "party"),
  since: "2026.12",
  columns: ["party"],
  whole: true,
  messages: {
    number: message({
      da: {
        what: "Der er mellemrum, usynlige tegn eller en særlig tankestreg i {count, plural, one {1 parts nummer} other {# parters numre}}.",
        why: "Sags- og Dokumentindekset tager kun cifrene, og opslag på nummeret finder ikke sagen.",
        how: "Fjern dem.",
      },
      en: {
        what: "There are blanks, unseen signs or an unusual dash in {count, plural, one {1 party's number} other {# parties' numbers}}.",
        why: "Sags- og Dokumentindeks takes the digits only, and a look-up by the number does not find the case.",
        how: "Take them away.",
      },
    }),
    name: message({
      da: {
        what: "Der er overflødige mellemrum eller usynlige tegn i {count, plural, one {1 parts navn} other {# parters navne}}.",
        why: "De kan ikke ses, men filtre og opslag tæller de to skrivemåder for hver sin part.",
        how: "Fjern dem.",
      },
      en: {
        what: "There are needless blanks or unseen signs in {count, plural, one {1 party's name} other {# parties' names}}.",
        why: "They can't be seen, but filters and look-ups take the two spellings for two parties.",
        how: "Take them away.",
      },
    }),
  },
  example: {
    good: { rows: [{ party: "0707615265" }, { party: "Anders And" }] },
    bad: { rows: [{ party: "070761 5265" }, { party: "Anders  And" }] },
  },
  fix: {
    title: { da: "Fjern mellemrum og usynlige tegn", en: "Remove blanks and unseen signs" },
    messages: ["number", "name"],
    apply: (value) => tidied(value),
  },
  check: (values, column, from, to, report) => {
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
