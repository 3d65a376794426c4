import { means, choiceReader } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds cases that are to be discarded before they are closed. */
export const casesDiscardOpen = rowRule({
  id: "cases-discard-open",
  register: "cases",
  severity: "error",
  title: { da: "Kun afsluttede sager kasseres", en: "Only closed cases are discarded" },
  source: cite(CASE_INSTRUCTIONS, "retention"),
  since: "2026.11",
  example: { good: { rows: [{ action: "Kassér", caseStatus: "Afsluttet" }] }, bad: { rows: [{ action: "Kassér", caseStatus: "Oplyst" }] } },
  columns: ["action", "caseStatus"],
  messages: {
    open: message({
      da: {
        what: "Sagen skal kasseres, men dens tilstand er ”{state}”.",
        why: "En sag kan først kasseres, når den er afsluttet og dens frist er gået; en kassation kan ikke gøres om.",
        how: "Afslut sagen først, eller vælg en anden handling.",
      },
      en: {
        what: "The case is to be discarded, but its state is ”{state}”.",
        why: "A case can be discarded only when it is closed and its time has run out; discarding can't be undone.",
        how: "Close the case first, or choose another action.",
      },
    }),
  },
  check: (columns, from, to, report) => {
    const isDiscard = means("cases", "action", "Kassér");
    const read = choiceReader("cases", "caseStatus");
    for (let row = from; row < to; row++) {
      if (!isDiscard(columns.action[row]!)) continue;
      const state = read(columns.caseStatus[row]!);
      if (state !== undefined && state !== "" && state !== "Afsluttet") report(row, "action", "open", { state });
    }
  },
});
