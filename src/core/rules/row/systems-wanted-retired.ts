import { means } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds systems that are wanted in SAPA although they are retired or being retired. */
export const systemsWantedRetired = rowRule({
  id: "systems-wanted-retired",
  register: "systems",
  severity: "warning",
  title: { da: "Systemer, der skal vises i SAPA, er ikke på vej ud", en: "Systems wanted in SAPA are not on their way out" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["wantedInSapa", "status"],
  messages: {
    retired: message({
      da: {
        what: "Systemet ønskes vist i SAPA, men er udfaset.",
        why: "Et udfaset system afleverer ikke længere til indekserne, så det kan ikke vises.",
        how: "Sæt ”Ønskes vist i SAPA” til Nej, eller ret systemets status.",
      },
      en: {
        what: "The system is wanted in SAPA but is retired.",
        why: "A retired system no longer delivers to the indexes, so it can’t be shown.",
        how: "Set ”Wanted in SAPA” to Nej, or correct the system’s status.",
      },
    }),
    leaving: message(
      {
        da: {
          what: "Systemet ønskes vist i SAPA, men er under udfasning.",
          why: "Integrationerne koster det samme, selv om de kun bruges kort tid.",
          how: "Afklar, om det er afløseren, der skal vises i SAPA.",
        },
        en: {
          what: "The system is wanted in SAPA but is being retired.",
          why: "The integrations cost the same though they are used for a short time only.",
          how: "Find out whether it is the successor that shall show in SAPA.",
        },
      },
      "info",
    ),
  },
  example: { good: { rows: [{ wantedInSapa: "Nej", status: "Udfaset" }] }, bad: { rows: [{ wantedInSapa: "Ja", status: "Udfaset" }] } },
  check: (columns, from, to, report) => {
    const isWanted = means("systems", "wantedInSapa", "Ja");
    const isRetired = means("systems", "status", "Udfaset");
    const isLeaving = means("systems", "status", "Under udfasning");
    for (let row = from; row < to; row++) {
      if (!isWanted(columns.wantedInSapa[row]!)) continue;
      if (isRetired(columns.status[row]!)) report(row, "wantedInSapa", "retired");
      else if (isLeaving(columns.status[row]!)) report(row, "wantedInSapa", "leaving");
    }
  },
});
