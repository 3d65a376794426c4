import { isBlank } from "../../model/cell";
import { wholeMonths } from "../bodies/contract-notice";
import { WORTH_KNOWING } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds contracts with a period of notice and no end, not yet terminated. */
export const systemsNoticeWithoutEnd = rowRule({
  id: "systems-notice-without-end",
  register: "systems",
  severity: "info",
  title: { da: "Kontrakter med varsel har en udløbsdato", en: "Contracts with a notice have an end" },
  source: WORTH_KNOWING,
  since: "2026.12",
  columns: ["noticeMonths", "contractEnd", "contractTerminated"],
  messages: {
    open: message({
      da: {
        what: "Opsigelsesvarslet er {months} mdr., men kontrakten har ingen udløbsdato.",
        why: "Den seneste dag for opsigelse kan ikke regnes ud, så planen kan ikke tage højde for den.",
        how: "Skriv udløbsdatoen. Løber kontrakten, til den opsiges, så skriv 31-12-9999.",
      },
      en: {
        what: "The notice is {months} months, but the contract has no end.",
        why: "The last day for notice can’t be worked out, so the plan can’t allow for it.",
        how: "Write the end. If the contract runs until it is terminated, write 31-12-9999.",
      },
    }),
  },
  example: {
    good: { rows: [{ noticeMonths: 6, contractEnd: 46_752, contractTerminated: "" }] },
    bad: { rows: [{ noticeMonths: 6, contractEnd: "", contractTerminated: "" }] },
  },
  check: (columns, from, to, report) => {
    for (let row = from; row < to; row++) {
      if (!isBlank(columns.contractEnd[row]!) || !isBlank(columns.contractTerminated[row]!)) continue;
      const months = wholeMonths(columns.noticeMonths[row]!);
      if (months !== undefined && months > 0) report(row, "contractEnd", "open", { months });
    }
  },
});
