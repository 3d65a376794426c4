import { isOwnSystem } from "../../conditions/evaluate";
import { buildResolver } from "../../model/system-resolver";
import { means } from "../../registers/choice-reader";
import { kmdNeighbours } from "../bodies/kmd-touch";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { ONCE_COLUMNS, timeReader } from "../../registers/interface-time";
import { message } from "../../model/rule-message";

/** Finds systems that say they integrate with KMD Sag while no interface of today to or from KMD Sag names them. */
export const systemsKmdFlagWithoutInterface = acrossRule({
  id: "systems-kmd-flag-without-interface",
  register: "systems",
  severity: "warning",
  title: {
    da: "Systemer, der integrerer til KMD Sag, har snitfladen beskrevet",
    en: "Systems that integrate with KMD Sag have the interface described",
  },
  source: CONTRADICTION,
  since: "2026.11",
  example: {
    good: {
      rows: [{ systemId: "S-1", integratesKmdSag: "Ja" }],
      others: { interfaces: [{ sender: "S-1", receiver: "KMD Sag", horizon: "Nuværende" }] },
    },
    bad: {
      rows: [{ systemId: "S-1", integratesKmdSag: "Ja" }],
      others: { interfaces: [{ sender: "S-1", receiver: "Beskedfordeler", horizon: "Nuværende" }] },
    },
  },
  columns: ["systemId", "systemName", "integratesKmdSag"],
  needs: { interfaces: ["sender", "receiver", "horizon"] },
  optionalNeeds: { interfaces: ONCE_COLUMNS },
  messages: {
    missing: message({
      da: {
        what: "Systemet integrerer til KMD Sag, men der er ingen nuværende snitflade mellem dem i arket Snitflader.",
        why: "En snitflade, der ikke er beskrevet, bliver hverken omlagt eller nedlagt, før KMD Sag lukker.",
        how: "Beskriv snitfladen i arket Snitflader, eller ret ”Integrerer til KMD Sag” til Nej.",
      },
      en: {
        what: "The system integrates with KMD Sag, but no interface of today between them stands in the sheet Interfaces.",
        why: "An interface that is not described is neither rerouted nor closed before KMD Sag closes.",
        how: "Describe the interface in the sheet Interfaces, or set ”Integrates with KMD Sag” to Nej.",
      },
    }),
  },
  check: (columns, rowCount, { interfaces }, report) => {
    const resolve = buildResolver(columns);
    const timeOf = timeReader(interfaces.columns);
    const { sender, receiver } = interfaces.columns;
    const known = kmdNeighbours(sender, receiver, interfaces.rowCount, resolve, (row) => timeOf(row) === "today");
    const says = means("systems", "integratesKmdSag", "Ja");
    for (let row = 0; row < rowCount; row++) {
      if (!says(columns.integratesKmdSag[row]!) || known.sure.has(row) || known.maybe.has(row)) continue;
      if (isOwnSystem({ rowCount, columns }, row, resolve)) report(row, "integratesKmdSag", "missing");
    }
  },
});
