import { firstNamed } from "../bodies/first-named";
import { kmdContradictions } from "../bodies/kmd-contradictions";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { ONCE_COLUMNS } from "../../registers/interface-time";
import { message } from "../../model/rule-message";

/**
 * Finds systems that say they do not integrate with KMD Sag while an interface of today has KMD Sag as its component and an end that can't
 * be read. systems-kmd-flag-contradiction reports systems that an interface ties to KMD Sag itself.
 */
export const systemsKmdFlagComponent = acrossRule({
  id: "systems-kmd-flag-component",
  register: "systems",
  severity: "warning",
  title: {
    da: "Systemer uden KMD Sag har ingen snitflader gennem KMD Sag",
    en: "Systems without KMD Sag have no interfaces through KMD Sag",
  },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["systemId", "systemName", "integratesKmdSag"],
  needs: { interfaces: ["interfaceId", "sender", "receiver", "horizon", "component"] },
  optionalNeeds: { interfaces: ONCE_COLUMNS },
  messages: {
    through: message({
      da: {
        what: "Systemet er angivet som ikke integreret til KMD Sag, men snitfladen {interface} går gennem KMD Sag.",
        why: "De to ark modsiger hinanden, så systemet kan blive glemt, når KMD Sag lukkes.",
        how: "Ret snitfladens anden ende, så den kan læses, og ret derefter ”Integrerer til KMD Sag” eller snitfladens komponent.",
      },
      en: {
        what: "The system is said not to integrate with KMD Sag, but the interface {interface} goes through KMD Sag.",
        why: "The two sheets contradict each other, so the system may be forgotten when KMD Sag closes.",
        how: "Correct the other end of the interface, so that it can be read, and then ”Integrates with KMD Sag” or the component.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ systemId: "S-1", integratesKmdSag: "Ja" }],
      others: { interfaces: [{ interfaceId: "SN-1", sender: "S-1", receiver: "Arkivet", component: "KMD Sag", horizon: "Nuværende" }] },
    },
    bad: {
      rows: [{ systemId: "S-1", integratesKmdSag: "Nej" }],
      others: { interfaces: [{ interfaceId: "SN-1", sender: "S-1", receiver: "Arkivet", component: "KMD Sag", horizon: "Nuværende" }] },
    },
  },
  check: (columns, rowCount, { interfaces }, report) => {
    const interfaceId = interfaces.columns.interfaceId;
    for (const [row, { between, through }] of kmdContradictions({ rowCount, columns }, interfaces)) {
      if (between.length === 0) report(row, "integratesKmdSag", "through", { interface: firstNamed(through, interfaceId) });
    }
  },
});
