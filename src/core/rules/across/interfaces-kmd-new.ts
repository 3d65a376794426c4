import { means, choiceReader } from "../../registers/choice-reader";
import { eachInterface, SYSTEM_NAMES } from "../bodies/interface-ends";
import { touchesKmd } from "../bodies/kmd-touch";
import { NO_NEW_TIES } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds future interfaces to or from KMD Sag that are not given up. Other rules report a blank or unreadable decision. */
export const interfacesKmdNew = acrossRule({
  id: "interfaces-kmd-new",
  register: "interfaces",
  severity: "error",
  title: { da: "Ingen nye snitflader til KMD Sag", en: "No new interfaces with KMD Sag" },
  source: NO_NEW_TIES,
  since: "2026.11",
  example: {
    good: {
      rows: [{ sender: "S-1", receiver: "Sags- og Dokumentindeks", horizon: "Fremtidig", decision: "Omlægges" }],
      others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] },
    },
    bad: {
      rows: [{ sender: "S-1", receiver: "KMD Sag", horizon: "Fremtidig", decision: "Omlægges" }],
      others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] },
    },
  },
  columns: ["sender", "receiver", "horizon", "decision"],
  needs: SYSTEM_NAMES,
  messages: {
    new: message({
      da: {
        what: "Der er planlagt en fremtidig snitflade til KMD Sag.",
        why: "KMD Sag udfases; pengene til snitfladen er spildt, og afhængigheden af KMD Sag vokser.",
        how: "Lad snitfladen gå til det system eller den komponent, der afløser KMD Sag, eller sæt beslutningen til Nedlægges.",
      },
      en: {
        what: "A future interface with KMD Sag is planned.",
        why: "KMD Sag is phased out; the money for the interface is wasted, and the dependency on KMD Sag grows.",
        how: "Let the interface run to the system or component that succeeds KMD Sag, or set its decision to Nedlægges.",
      },
    }),
  },
  check: (columns, rowCount, others, report) => {
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    const decisionOf = choiceReader("interfaces", "decision");
    eachInterface(columns, rowCount, others, (row, sender, receiver) => {
      if (!touchesKmd(sender, receiver) || !isFuture(columns.horizon[row]!)) return;
      const decision = decisionOf(columns.decision[row]!);
      if (decision !== undefined && decision !== "" && decision !== "Nedlægges") report(row, "horizon", "new");
    });
  },
});
