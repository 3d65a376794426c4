import { isBlank } from "../../model/cell";
import { fromSerial } from "../../identifiers/dates";
import { means } from "../../registers/choice-reader";
import { yearOf } from "../bodies/retention-year";
import { dutyReader } from "../../retention/duty";
import { DECIDE_IN_TIME } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds closed cases whose retention year is over, that no duty keeps, and for which no action has been decided. */
export const casesRetentionPassed = rowRule({
  id: "cases-retention-passed",
  register: "cases",
  severity: "info",
  title: { da: "Sager, hvis kassationsår er gået, har en handling", en: "Cases whose retention year is over have an action" },
  source: DECIDE_IN_TIME,
  since: "2026.12",
  columns: ["action", "caseStatus", "retentionCode", "retentionYear", "kle"],
  optionalColumns: ["facet", "created", "udkList"],
  messages: {
    passed: message({
      da: {
        what: "Sagen er afsluttet og kunne kasseres fra {year}, men der er ikke valgt nogen handling.",
        why: "En sag, der må kasseres, skal ikke flyttes eller arkiveres; jo færre sager, jo billigere bliver flytningen.",
        how: "Vælg Kassér, eller en anden handling, hvis sagen alligevel skal bruges. Står der intet kassationsår, er det regnet ud fra koden (K5, K10) og afslutningen.",
      },
      en: {
        what: "The case is closed and could be discarded from {year}, but no action has been chosen.",
        why: "A case that may be discarded need be neither moved nor archived; the fewer cases, the cheaper the move.",
        how: "Choose Kassér, or another action if the case is needed after all. Where no retention year is given, it follows from the code (K5, K10) and the closing.",
      },
    }),
  },
  example: {
    good: { rows: [{ action: "Kassér", caseStatus: "Afsluttet", kle: "27.60.04", retentionCode: "K", retentionYear: 2020 }] },
    bad: { rows: [{ action: "", caseStatus: "Afsluttet", kle: "27.60.04", retentionCode: "K", retentionYear: 2020 }] },
  },
  check: (columns, from, to, report, { today, kle, date1904 }, optional) => {
    const isClosed = means("cases", "caseStatus", "Afsluttet");
    const mayGo = means("cases", "retentionCode", "K");
    const { dutyOf } = dutyReader({ ...optional, retentionCode: columns.retentionCode, kle: columns.kle }, kle, date1904);
    const thisYear = fromSerial(today).year;
    for (let row = from; row < to; row++) {
      if (!isBlank(columns.action[row]!) || !isClosed(columns.caseStatus[row]!) || !mayGo(columns.retentionCode[row]!)) continue;
      const year = yearOf(columns.retentionYear[row]!);
      if (year !== undefined && year < thisYear && dutyOf(row) === undefined) report(row, "action", "passed", { year: String(year) });
    }
  },
});
