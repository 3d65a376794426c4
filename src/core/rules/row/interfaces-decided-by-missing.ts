import { isBlank } from "../../model/cell";
import { choiceReader } from "../../registers/choice-reader";
import { WORTH_KNOWING } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds decided interfaces that do not say who has decided. */
export const interfacesDecidedByMissing = rowRule({
  id: "interfaces-decided-by-missing",
  register: "interfaces",
  severity: "info",
  title: { da: "Besluttede snitflader siger, hvem der har besluttet dem", en: "Decided interfaces say who has decided them" },
  source: WORTH_KNOWING,
  since: "2026.14",
  columns: ["decision", "decidedBy"],
  messages: {
    missing: message({
      da: {
        what: "Snitfladen er besluttet ({decision}), men det er ikke skrevet, hvem der har besluttet det.",
        why: "Ændrer noget sig, skal det afgøres af dem, der traf beslutningen; det er svært at finde ud af bagefter.",
        how: "Skriv gruppen eller chefen, fx Digitaliseringsstyregruppen.",
      },
      en: {
        what: "The interface is decided ({decision}), but it is not written who has decided it.",
        why: "If something changes, those who took the decision must settle it; that is hard to find out afterwards.",
        how: "Write the group or the manager, e.g. Digitaliseringsstyregruppen.",
      },
    }),
  },
  example: {
    good: { rows: [{ decision: "Omlægges", decidedBy: "Digitaliseringsstyregruppen" }] },
    bad: { rows: [{ decision: "Omlægges", decidedBy: "" }] },
  },
  check: (columns, from, to, report) => {
    const decisionOf = choiceReader("interfaces", "decision");
    for (let row = from; row < to; row++) {
      const decision = decisionOf(columns.decision[row]!);
      if (decision === undefined || decision === "" || decision === "Afventer" || !isBlank(columns.decidedBy[row]!)) continue;
      report(row, "decidedBy", "missing", { decision });
    }
  },
});
