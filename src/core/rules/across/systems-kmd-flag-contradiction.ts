import { isOwnSystem } from "../../conditions/evaluate";
import { buildResolver } from "../../model/system-resolver";
import { means } from "../bodies/choices";
import { kmdNeighbours } from "../bodies/kmd-touch";
import { shown } from "../bodies/shown";
import { EXIT_PROCESS } from "../sources";
import type { AcrossRule } from "../rule";
import { message } from "../texts";

/**
 * Finds systems that say they do not integrate with KMD Sag while an interface of today says they do. `Ukendt` contradicts
 * nothing.
 */
export const systemsKmdFlagContradiction: AcrossRule<"systemId" | "systemName" | "integratesKmdSag"> = {
  id: "systems-kmd-flag-contradiction",
  register: "systems",
  severity: "error",
  level: "across",
  title: { da: "Systemer og snitflader er enige om KMD Sag", en: "Systems and interfaces agree about KMD Sag" },
  source: EXIT_PROCESS,
  since: "2026.11",
  columns: ["systemId", "systemName", "integratesKmdSag"],
  needs: { interfaces: ["interfaceId", "sender", "receiver", "horizon"] },
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
  check: (columns, rowCount, { interfaces }, report) => {
    const resolve = buildResolver(columns);
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    const { interfaceId, sender, receiver, horizon } = interfaces!.columns as Record<
      "interfaceId" | "sender" | "receiver" | "horizon",
      readonly string[]
    >;
    const known = kmdNeighbours(sender, receiver, interfaces!.rowCount, resolve, (row) => !isFuture(horizon[row]!));
    const denies = means("systems", "integratesKmdSag", "Nej");
    for (let row = 0; row < rowCount; row++) {
      const rows = known.sure.get(row);
      if (rows === undefined || !denies(columns.integratesKmdSag[row]!) || !isOwnSystem({ rowCount, columns }, row, resolve)) continue;
      const named = rows.map((index) => shown(interfaceId[index]!)).filter((id) => id !== "");
      report(row, "integratesKmdSag", "contradiction", { interface: named[0] ?? `(${rows.length})` });
    }
  },
};
