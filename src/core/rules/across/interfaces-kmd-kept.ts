import { means } from "../../registers/choice-reader";
import { eachInterface, SYSTEM_NAMES } from "../bodies/interface-ends";
import { touchesKmd } from "../bodies/kmd-touch";
import { NO_NEW_TIES } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds interfaces of today to or from KMD Sag that are decided to be retained. */
export const interfacesKmdKept = acrossRule({
  id: "interfaces-kmd-kept",
  register: "interfaces",
  severity: "error",
  title: { da: "Ingen snitflade til KMD Sag bevares", en: "No interface with KMD Sag is kept" },
  source: NO_NEW_TIES,
  since: "2026.11",
  example: {
    good: {
      rows: [{ sender: "S-1", receiver: "KMD Sag", horizon: "Nuværende", decision: "Nedlægges" }],
      others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] },
    },
    bad: {
      rows: [{ sender: "S-1", receiver: "KMD Sag", horizon: "Nuværende", decision: "Bevares" }],
      others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] },
    },
  },
  columns: ["sender", "receiver", "horizon", "decision"],
  needs: SYSTEM_NAMES,
  messages: {
    kept: message({
      da: {
        what: "Det er besluttet at bevare snitfladen til KMD Sag.",
        why: "KMD Sag udfases, så snitfladen falder bort, uanset hvad der står her, og den, der bruger den, står uden data.",
        how: "Beslut, om snitfladen omlægges eller nedlægges; omlægges den, så beskriv den nye som fremtidig.",
      },
      en: {
        what: "The interface with KMD Sag is decided to be kept.",
        why: "KMD Sag is phased out, so the interface falls whatever stands here, and whoever uses it is left without data.",
        how: "Decide whether the interface is rerouted or closed; if rerouted, describe the new one as future.",
      },
    }),
  },
  check: (columns, rowCount, others, report) => {
    const isCurrent = means("interfaces", "horizon", "Nuværende");
    const isRetained = means("interfaces", "decision", "Bevares");
    eachInterface(columns, rowCount, others, (row, sender, receiver) => {
      if (touchesKmd(sender, receiver) && isCurrent(columns.horizon[row]!) && isRetained(columns.decision[row]!))
        report(row, "decision", "kept");
    });
  },
});
