import { means } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds cases that are to be discarded although their retention code says that they are to be preserved. */
export const casesDiscardKept = rowRule({
  id: "cases-discard-kept",
  register: "cases",
  severity: "error",
  title: { da: "Bevaringsværdige sager kasseres ikke", en: "Cases to be kept are not discarded" },
  source: cite(CASE_INSTRUCTIONS, "retention"),
  since: "2026.11",
  example: { good: { rows: [{ action: "Arkivér", retentionCode: "B" }] }, bad: { rows: [{ action: "Kassér", retentionCode: "B" }] } },
  columns: ["action", "retentionCode"],
  messages: {
    kept: message({
      da: {
        what: "Sagen skal kasseres, men dens kassationskode er B, bevares.",
        why: "Bevaringsværdige sager skal afleveres til arkiv; en kassation kan ikke gøres om.",
        how: "Sæt handlingen til Arkivér, eller ret kassationskoden, hvis den er forkert.",
      },
      en: {
        what: "The case is to be discarded, but its retention code is B, to be kept.",
        why: "Cases to be kept go to an archive; discarding can't be undone.",
        how: "Set the action to Arkivér, or correct the retention code if it is wrong.",
      },
    }),
  },
  check: (columns, from, to, report) => {
    const isDiscard = means("cases", "action", "Kassér");
    const isRetained = means("cases", "retentionCode", "B");
    for (let row = from; row < to; row++)
      if (isDiscard(columns.action[row]!) && isRetained(columns.retentionCode[row]!)) report(row, "action", "kept");
  },
});
