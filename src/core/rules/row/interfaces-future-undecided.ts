import { means } from "../../registers/choice-reader";
import { DECIDE_IN_TIME } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds future interfaces that are still undecided. */
export const interfacesFutureUndecided = rowRule({
  id: "interfaces-future-undecided",
  register: "interfaces",
  severity: "warning",
  title: { da: "Fremtidige snitflader er besluttet", en: "Future interfaces are decided" },
  source: DECIDE_IN_TIME,
  since: "2026.11",
  example: {
    good: { rows: [{ horizon: "Fremtidig", decision: "Omlægges" }] },
    bad: { rows: [{ horizon: "Fremtidig", decision: "Afventer" }] },
  },
  columns: ["horizon", "decision"],
  messages: {
    undecided: message({
      da: {
        what: "Den fremtidige snitflade afventer en beslutning.",
        why: "Snitfladen kan ikke bestilles, og de sager og brugere, der venter på den, kan ikke flyttes.",
        how: "Få beslutningen truffet, og skriv den og datoen her.",
      },
      en: {
        what: "The future interface awaits a decision.",
        why: "The interface can't be ordered, and cases and users that wait for it can't move.",
        how: "Get the decision taken, and write it and its date here.",
      },
    }),
  },
  check: (columns, from, to, report) => {
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    const isPending = means("interfaces", "decision", "Afventer");
    for (let row = from; row < to; row++)
      if (isFuture(columns.horizon[row]!) && isPending(columns.decision[row]!)) report(row, "decision", "undecided");
  },
});
