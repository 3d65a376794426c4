import { isBlank } from "../../model/cell";
import { choiceReader } from "../../registers/choice-reader";
import { WORTH_KNOWING } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds decisions (all but Afventer) without a date. */
export const interfacesDecisionUndated = rowRule({
  id: "interfaces-decision-undated",
  register: "interfaces",
  severity: "info",
  title: { da: "Beslutninger om snitflader har en dato", en: "Decisions on interfaces are dated" },
  source: WORTH_KNOWING,
  since: "2026.11",
  example: {
    good: { rows: [{ decision: "Omlægges", decisionDate: 46_000 }] },
    bad: { rows: [{ decision: "Omlægges", decisionDate: "" }] },
  },
  columns: ["decision", "decisionDate"],
  messages: {
    undated: message({
      da: {
        what: "Beslutningen ”{decision}” har ingen dato.",
        why: "Uden dato kan det ikke ses, om beslutningen er taget, efter at grundlaget sidst blev ændret.",
        how: "Skriv datoen for beslutningen, fx datoen på referatet.",
      },
      en: {
        what: "The decision ”{decision}” has no date.",
        why: "Without a date one can’t see whether it was taken after its grounds last changed.",
        how: "Write the date of the decision, e.g. that of the minutes.",
      },
    }),
  },
  check: (columns, from, to, report) => {
    const read = choiceReader("interfaces", "decision");
    for (let row = from; row < to; row++) {
      if (!isBlank(columns.decisionDate[row]!)) continue;
      const decision = read(columns.decision[row]!);
      if (decision !== undefined && decision !== "" && decision !== "Afventer") report(row, "decisionDate", "undated", { decision });
    }
  },
});
