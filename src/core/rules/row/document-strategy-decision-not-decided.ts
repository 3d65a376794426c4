import { isBlank } from "../../model/cell";
import { choiceReader } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds questions that have a dated decision but count as open. */
export const documentStrategyDecisionNotDecided = rowRule({
  id: "document-strategy-decision-not-decided",
  register: "documentStrategy",
  severity: "info",
  title: { da: "Spørgsmål med en dateret beslutning står som besluttet", en: "Questions with a dated decision stand as decided" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["status", "decision", "decisionDate"],
  messages: {
    notDecided: message({
      da: {
        what: "Der er en beslutning med dato, men status er {status}.",
        why: "Resuméet tæller spørgsmålet som åbent, og det bliver taget op igen.",
        how: "Sæt status til Besluttet; er det kun et forslag, så flyt teksten til Overvejelse, og slet datoen.",
      },
      en: {
        what: "There is a decision with a date, but the status is {status}.",
        why: "The summary counts the question as open, and it is raised again.",
        how: "Set the status to Besluttet; if it is only a proposal, move the text to the consideration and delete the date.",
      },
    }),
  },
  example: {
    good: { rows: [{ status: "Besluttet", decision: "Kun egen forvaltning.", decisionDate: "15-09-2026" }] },
    bad: { rows: [{ status: "Under afklaring", decision: "Kun egen forvaltning.", decisionDate: "15-09-2026" }] },
  },
  check: (columns, from, to, report) => {
    const statusOf = choiceReader("documentStrategy", "status");
    for (let row = from; row < to; row++) {
      if (isBlank(columns.decision[row]!) || isBlank(columns.decisionDate[row]!)) continue;
      const status = statusOf(columns.status[row]!);
      if (status === "Ikke startet" || status === "Under afklaring") report(row, "status", "notDecided", { status });
    }
  },
});
