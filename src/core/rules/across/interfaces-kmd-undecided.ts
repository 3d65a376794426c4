import { means } from "../../registers/choice-reader";
import { eachInterface, SYSTEM_NAMES } from "../bodies/interface-ends";
import { touchesKmd } from "../bodies/kmd-touch";
import { cite } from "../../sources/source";
import { EXIT_PROCESS } from "../../sources/sources";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds interfaces of today to or from KMD Sag that are still undecided. interfaces-future-undecided and interfaces-kmd-new report future
 * ones.
 */
export const interfacesKmdUndecided = acrossRule({
  id: "interfaces-kmd-undecided",
  register: "interfaces",
  severity: "warning",
  title: { da: "Det er besluttet, hvad der sker med snitflader til KMD Sag", en: "It is decided what happens to interfaces with KMD Sag" },
  source: cite(EXIT_PROCESS, "interfaces"),
  since: "2026.12",
  columns: ["sender", "receiver", "horizon", "decision"],
  needs: SYSTEM_NAMES,
  messages: {
    undecided: message({
      da: {
        what: "Snitfladen til KMD Sag afventer en beslutning.",
        why: "Den falder bort, når KMD Sag lukkes; er den ikke omlagt eller nedlagt da, står systemet uden data.",
        how: "Beslut, om snitfladen omlægges eller nedlægges, og skriv beslutningen og datoen.",
      },
      en: {
        what: "The interface with KMD Sag awaits a decision.",
        why: "It falls when KMD Sag closes; if it has not been rerouted or closed by then, the system is left without data.",
        how: "Decide whether it is rerouted or closed, and write the decision and its date.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ sender: "S-1", receiver: "KMD Sag", horizon: "Nuværende", decision: "Omlægges" }],
      others: { systems: [{ systemId: "S-1" }] },
    },
    bad: {
      rows: [{ sender: "S-1", receiver: "KMD Sag", horizon: "Nuværende", decision: "Afventer" }],
      others: { systems: [{ systemId: "S-1" }] },
    },
  },
  check: (columns, rowCount, others, report) => {
    const isCurrent = means("interfaces", "horizon", "Nuværende");
    const isPending = means("interfaces", "decision", "Afventer");
    eachInterface(columns, rowCount, others, (row, sender, receiver) => {
      if (touchesKmd(sender, receiver) && isCurrent(columns.horizon[row]!) && isPending(columns.decision[row]!))
        report(row, "decision", "undecided");
    });
  },
});
