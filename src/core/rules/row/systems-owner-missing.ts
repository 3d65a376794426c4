import { ownSystems } from "../bodies/own-systems";
import { isBlank } from "../../model/cell";
import { message } from "../../model/rule-message";
import { means } from "../../registers/choice-reader";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";

/** Finds the municipality's own systems without an owner. A joint municipal system and KMD Sag itself are owned elsewhere. */
export const systemsOwnerMissing = rowRule({
  id: "systems-owner-missing",
  register: "systems",
  severity: "error",
  title: { da: "Kommunens egne systemer har en systemejer", en: "The municipality’s own systems have an owner" },
  source: REGISTER_FORM,
  since: "2026.15",
  columns: ["systemId", "systemName", "systemType", "owner"],
  messages: {
    blank: message({
      da: {
        what: "Systemet har ingen systemejer.",
        why: "{columnWhy}",
        how: "Skriv den person eller enhed, der har ansvaret for systemet. Er det en fælleskommunal løsning, så vælg det i ”Systemtype”; så skal den ikke have en ejer i kommunen.",
      },
      en: {
        what: "The system has no owner.",
        why: "{columnWhy}",
        how: "Write the person or unit answerable for the system. If it is a joint municipal solution, choose that as its type; it then needs no owner in the municipality.",
      },
    }),
  },
  example: {
    good: { rows: [{ owner: "", systemType: "Fælleskommunal løsning" }] },
    bad: { rows: [{ owner: "", systemType: "Fagsystem" }] },
  },
  check: (columns, from, to, report) => {
    const isJoint = means("systems", "systemType", "Fælleskommunal løsning");
    const isOwn = ownSystems(columns);
    for (let row = from; row < to; row++)
      if (isBlank(columns.owner[row]!) && !isJoint(columns.systemType[row]!) && isOwn(row)) report(row, "owner", "blank");
  },
});
