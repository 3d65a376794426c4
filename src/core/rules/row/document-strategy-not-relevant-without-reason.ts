import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { WORTH_KNOWING } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds questions marked as not relevant without a word in the consideration or the decision. */
export const documentStrategyNotRelevantWithoutReason = rowRule({
  id: "document-strategy-not-relevant-without-reason",
  register: "documentStrategy",
  severity: "info",
  title: { da: "Spørgsmål, der ikke er relevante, har en grund", en: "Questions that are not relevant have a reason" },
  source: WORTH_KNOWING,
  since: "2026.12",
  columns: ["status", "consideration", "decision"],
  messages: {
    noReason: message({
      da: {
        what: "Spørgsmålet er sat til Ikke relevant uden en grund.",
        why: "Senere kan ingen se, hvorfor det blev sprunget over, og spørgsmålet bliver rejst igen.",
        how: "Skriv grunden i Overvejelse.",
      },
      en: {
        what: "The question is set to Ikke relevant without a reason.",
        why: "Later nobody can see why it was passed over, and the question is raised again.",
        how: "Write the reason in the consideration.",
      },
    }),
  },
  example: {
    good: { rows: [{ status: "Ikke relevant", consideration: "Vi har ingen dokumenter i EDH." }] },
    bad: { rows: [{ status: "Ikke relevant", consideration: "", decision: "" }] },
  },
  check: (columns, from, to, report) => {
    const isNotRelevant = means("documentStrategy", "status", "Ikke relevant");
    for (let row = from; row < to; row++)
      if (isBlank(columns.consideration[row]!) && isBlank(columns.decision[row]!) && isNotRelevant(columns.status[row]!))
        report(row, "consideration", "noReason");
  },
});
