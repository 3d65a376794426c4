import { fromSerial } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { yearOf } from "../bodies/retention-year";
import { TOO_LATE_TO_UNDO } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds cases that are to be discarded before their retention year. In the year itself is let pass: it is the year in which it may be done. */
export const casesDiscardEarly = rowRule({
  id: "cases-discard-early",
  register: "cases",
  severity: "error",
  title: { da: "Sager kasseres ikke før deres kassationsår", en: "Cases are not discarded before their retention year" },
  source: TOO_LATE_TO_UNDO,
  since: "2026.12",
  columns: ["action", "retentionYear"],
  hints: ["retentionCode"],
  messages: {
    early: message({
      da: {
        what: "Sagen skal kasseres, men må først kasseres i {year}.",
        why: "Kommunen skal kunne finde sagen, til fristen er gået; en kassation kan ikke gøres om.",
        how: "Vælg en anden handling, eller ret kassationsåret, hvis det er forkert. Står der intet år, er det regnet ud fra koden (K5, K10) og afslutningen.",
      },
      en: {
        what: "The case is to be discarded but may not be before {year}.",
        why: "The municipality must be able to find the case until its time has run out; discarding can't be undone.",
        how: "Choose another action, or correct the retention year if it is wrong. Where no year is given, it follows from the code (K5, K10) and the closing.",
      },
    }),
  },
  example: {
    good: { rows: [{ action: "Kassér", retentionYear: 2020 }] },
    bad: { rows: [{ action: "Kassér", retentionYear: 2099 }] },
  },
  check: (columns, from, to, report, { today }, { retentionCode }) => {
    const isDiscard = means("cases", "action", "Kassér");
    // A case that is never to be discarded has no year for it: another rule finds both.
    const isRetained = means("cases", "retentionCode", "B");
    const thisYear = fromSerial(today).year;
    for (let row = from; row < to; row++) {
      if (!isDiscard(columns.action[row]!) || isRetained(retentionCode?.[row] ?? "")) continue;
      const year = yearOf(columns.retentionYear[row]!);
      if (year !== undefined && year > thisYear) report(row, "action", "early", { year: String(year) });
    }
  },
});
