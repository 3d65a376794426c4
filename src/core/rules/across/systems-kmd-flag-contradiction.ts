import { firstNamed } from "../bodies/first-named";
import { kmdContradictions } from "../bodies/kmd-contradictions";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { ONCE_COLUMNS } from "../../registers/interface-time";
import { message } from "../../model/rule-message";

/**
 * Finds systems that say they do not integrate with KMD Sag while an interface of today says they do. `Ukendt` contradicts
 * nothing.
 */
export const systemsKmdFlagContradiction = acrossRule({
  id: "systems-kmd-flag-contradiction",
  register: "systems",
  severity: "error",
  title: { da: "Systemer og snitflader er enige om KMD Sag", en: "Systems and interfaces agree about KMD Sag" },
  source: CONTRADICTION,
  since: "2026.11",
  columns: ["systemId", "systemName", "integratesKmdSag"],
  needs: { interfaces: ["interfaceId", "sender", "receiver", "horizon"] },
  optionalNeeds: { interfaces: ONCE_COLUMNS },
  messages: {
    contradiction: message({
      da: {
        what: "Systemet er angivet som ikke integreret til KMD Sag, men snitfladen {interface} går mellem dem.",
        why: "De to ark modsiger hinanden, så systemet kan blive glemt, når KMD Sag lukkes.",
        how: "Ret ”Integrerer til KMD Sag” til Ja, eller ret snitfladen, hvis den ikke findes.",
      },
      en: {
        what: "The system is said not to integrate with KMD Sag, but the interface {interface} runs between them.",
        why: "The two sheets contradict each other, so the system may be forgotten when KMD Sag closes.",
        how: "Set ”Integrates with KMD Sag” to Ja, or correct the interface if it does not exist.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ systemId: "S-1", integratesKmdSag: "Ja" }],
      others: { interfaces: [{ interfaceId: "SN-1", sender: "S-1", receiver: "KMD Sag", horizon: "Nuværende" }] },
    },
    bad: {
      rows: [{ systemId: "S-1", integratesKmdSag: "Nej" }],
      others: { interfaces: [{ interfaceId: "SN-1", sender: "S-1", receiver: "KMD Sag", horizon: "Nuværende" }] },
    },
  },
  check: (columns, rowCount, { interfaces }, report) => {
    const interfaceId = interfaces.columns.interfaceId;
    for (const [row, { between }] of kmdContradictions({ rowCount, columns }, interfaces)) {
      if (between.length > 0) report(row, "integratesKmdSag", "contradiction", { interface: firstNamed(between, interfaceId) });
    }
  },
});
