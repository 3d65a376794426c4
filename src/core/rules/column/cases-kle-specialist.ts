import { kleRule } from "../bodies/kle-rule";
import { namedKle } from "../bodies/kle-shown";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

/** Finds subjects that KL reserves for specialist systems ("[fagsystem-emne]" in KLE). */
export const casesKleSpecialist = kleRule(
  {
    id: "cases-kle-specialist",
    register: "cases",
    severity: "info",
    title: { da: "Sager i KMD Sag står ikke på emner for fagsystemer", en: "Cases in KMD Sag have no subject for specialist systems" },
    source: cite(KLE, "specialist"),
    since: "2026.12",
    messages: {
      specialist: message({
        da: {
          what: "”{named}” er i KLE forbeholdt fagsystemer.",
          why: "En sag i KMD Sag hører sjældent under emnet, og står den der, blandes den i SAPA med fagsystemets egne sager.",
          how: "Se, om sagen hører til i fagsystemet og skal flyttes dertil; ellers vælg et andet emne.",
        },
        en: {
          what: "”{named}” is reserved for specialist systems in KLE.",
          why: "A case in KMD Sag seldom belongs under the subject, and in SAPA it mingles with the specialist system's own cases.",
          how: "See whether the case belongs in the specialist system and is to move there; else choose another subject.",
        },
      }),
    },
    example: {
      good: { rows: [{ kle: "15.20.24" }] },
      bad: { rows: [{ kle: "15.62.10" }] },
    },
  },
  "kle",
  [3],
  (number, { kle }) => {
    if (kle.status(number) !== "current") return undefined;
    const { specialist, title } = kle.lookup(number);
    return specialist ? { messageId: "specialist", data: { named: namedKle(number, title) } } : undefined;
  },
);
