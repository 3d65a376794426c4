import { isBlank, isErrorValue } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds cases to be preserved that nevertheless have a retention year. */
export const casesKeptWithYear = rowRule({
  id: "cases-kept-with-year",
  register: "cases",
  severity: "warning",
  title: { da: "Bevaringsværdige sager har intet kassationsår", en: "Cases to be kept have no retention year" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["retentionCode", "retentionYear"],
  messages: {
    year: message({
      da: {
        what: "Kassationskoden er B, bevares, men der står et kassationsår: {value}.",
        why: "De to siger hver sit; følges året, bliver en bevaringsværdig sag kasseret, og det kan ikke gøres om.",
        how: "Fjern året, hvis sagen skal bevares; ellers ret kassationskoden til K.",
      },
      en: {
        what: "The retention code is B, to be kept, but there is a retention year: {value}.",
        why: "The two contradict each other; if the year is followed, a case to be kept is discarded, which can't be undone.",
        how: "Remove the year if the case is to be kept; else correct the retention code to K.",
      },
    }),
  },
  example: {
    good: { rows: [{ retentionCode: "B", retentionYear: "" }] },
    bad: { rows: [{ retentionCode: "B", retentionYear: 2031 }] },
  },
  check: (columns, from, to, report) => {
    const isRetained = means("cases", "retentionCode", "B");
    for (let row = from; row < to; row++) {
      const value = columns.retentionYear[row]!;
      if (value === "" || !isRetained(columns.retentionCode[row]!) || isBlank(value) || isErrorValue(value)) continue;
      report(row, "retentionYear", "year", { value: shown(value) });
    }
  },
});
