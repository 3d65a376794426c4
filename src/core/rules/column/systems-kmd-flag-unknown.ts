import { unsettled } from "../bodies/unsettled";
import { cite } from "../../sources/source";
import { EXIT_PROCESS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const systemsKmdFlagUnknown = unsettled(
  {
    id: "systems-kmd-flag-unknown",
    register: "systems",
    severity: "info",
    title: { da: "Det er kendt, om systemer integrerer til KMD Sag", en: "It is known whether systems integrate with KMD Sag" },
    source: cite(EXIT_PROCESS, "systems"),
    since: "2026.12",
    messages: {
      unsettled: message({
        da: {
          what: "Det er ikke kendt, om systemet integrerer til KMD Sag.",
          why: "En integration, som ingen kender, holder op med at virke, når KMD Sag lukkes.",
          how: "Spørg systemejeren eller leverandøren, og skriv Ja eller Nej.",
        },
        en: {
          what: "It is not known whether the system integrates with KMD Sag.",
          why: "An integration that nobody knows of ceases to work when KMD Sag closes.",
          how: "Ask the system owner or the supplier, and write Ja or Nej.",
        },
      }),
    },
    example: { good: { rows: [{ integratesKmdSag: "Nej" }] }, bad: { rows: [{ integratesKmdSag: "Ukendt" }] } },
  },
  "integratesKmdSag",
);
