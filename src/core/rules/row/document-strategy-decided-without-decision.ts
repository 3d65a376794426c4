import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds questions that are said to be decided without saying what or when. A date is asked for only where there is a decision to date. */
export const documentStrategyDecidedWithoutDecision = rowRule({
  id: "document-strategy-decided-without-decision",
  register: "documentStrategy",
  severity: "warning",
  title: { da: "Besluttede spørgsmål har en beslutning og en dato", en: "Decided questions have a decision and a date" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["status", "decision", "decisionDate"],
  messages: {
    noDecision: message({
      da: {
        what: "Spørgsmålet står som besluttet, men beslutningen er ikke skrevet.",
        why: "De, der skal sætte systemerne op og skrive krav, kan ikke se, hvad der gælder.",
        how: "Skriv beslutningen, eller sæt status til Under afklaring.",
      },
      en: {
        what: "The question stands as decided, but the decision is not written.",
        why: "Those who set up the systems and write demands can’t see what holds.",
        how: "Write the decision, or set the status to Under afklaring.",
      },
    }),
    noDate: message(
      {
        da: {
          what: "Beslutningen har ingen dato.",
          why: "Uden dato kan det ikke ses, om beslutningen er taget, efter at grundlaget sidst blev ændret.",
          how: "Skriv datoen for beslutningen, fx datoen på referatet.",
        },
        en: {
          what: "The decision has no date.",
          why: "Without a date one can’t see whether it was taken after its grounds last changed.",
          how: "Write the date of the decision, e.g. that of the minutes.",
        },
      },
      "info",
    ),
  },
  example: {
    good: { rows: [{ status: "Besluttet", decision: "Kun egen forvaltning.", decisionDate: "15-09-2026" }] },
    bad: { rows: [{ status: "Besluttet", decision: "", decisionDate: "15-09-2026" }] },
  },
  check: (columns, from, to, report) => {
    const isDecided = means("documentStrategy", "status", "Besluttet");
    for (let row = from; row < to; row++) {
      if (!isDecided(columns.status[row]!)) continue;
      if (isBlank(columns.decision[row]!)) report(row, "decision", "noDecision");
      else if (isBlank(columns.decisionDate[row]!)) report(row, "decisionDate", "noDate");
    }
  },
});
