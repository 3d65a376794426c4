import { isBlank } from "../../model/cell";
import { means } from "../bodies/choices";
import { EXIT_PROCESS } from "../sources";
import type { RowRule } from "../rule";
import { message } from "../texts";

/** Finds case-bearing systems of which it is not told which KLE main groups they cover. */
export const systemsCaseBearingWithoutKle: RowRule<"caseBearing" | "kleMainGroups"> = {
  id: "systems-case-bearing-without-kle",
  register: "systems",
  severity: "info",
  level: "row",
  title: { da: "Sagsbærende systemer har KLE-hovedgrupper", en: "Case-bearing systems have KLE main groups" },
  source: EXIT_PROCESS,
  since: "2026.12",
  columns: ["caseBearing", "kleMainGroups"],
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
  check: (columns, from, to, report) => {
    const bearsCases = means("systems", "caseBearing", "Ja");
    for (let row = from; row < to; row++)
      if (isBlank(columns.kleMainGroups[row]!) && bearsCases(columns.caseBearing[row]!)) report(row, "kleMainGroups", "missing");
  },
};
