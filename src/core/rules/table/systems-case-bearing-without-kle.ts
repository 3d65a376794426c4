import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { ownSystems } from "../bodies/own-systems";
import { WORTH_KNOWING } from "../../sources/rules-of-thumb";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds case-bearing systems without KLE main groups. KMD Sag itself covers nearly all. */
export const systemsCaseBearingWithoutKle = tableRule({
  id: "systems-case-bearing-without-kle",
  register: "systems",
  severity: "info",
  title: { da: "Sagsbærende systemer har KLE-hovedgrupper", en: "Case-bearing systems have KLE main groups" },
  source: WORTH_KNOWING,
  since: "2026.12",
  columns: ["systemId", "systemName", "caseBearing", "kleMainGroups"],
  messages: {
    missing: message({
      da: {
        what: "Systemet er sagsbærende, men har ingen KLE-hovedgrupper.",
        why: "Det kan ikke ses, hvilke sagsområder systemet dækker, og om det har ydelser, der skal i Ydelsesindekset.",
        how: "Skriv de hovedgrupper, systemets sager hører under, fx 27, 32.",
      },
      en: {
        what: "The system holds cases but has no KLE main groups.",
        why: "One can’t see which case areas the system covers, and whether it has benefits for Ydelsesindeks.",
        how: "Write the main groups of the system’s cases, e.g. 27, 32.",
      },
    }),
  },
  example: { good: { rows: [{ caseBearing: "Ja", kleMainGroups: "27, 32" }] }, bad: { rows: [{ caseBearing: "Ja", kleMainGroups: "" }] } },
  check: (columns, rowCount, report) => {
    const hasCases = means("systems", "caseBearing", "Ja");
    const isOwn = ownSystems(columns);
    for (let row = 0; row < rowCount; row++)
      if (isBlank(columns.kleMainGroups[row]!) && hasCases(columns.caseBearing[row]!) && isOwn(row))
        report(row, "kleMainGroups", "missing");
  },
});
