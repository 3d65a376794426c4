import type { ImportSource } from "../import-source";
import { CONTRACT_EDITIONS } from "./contract-headers";

/** Contracts for which KITOS says how they are to be bought: a procurement each. */
export const kitosProcurements: ImportSource = {
  id: "kitos-procurements",
  title: { da: "KITOS: anskaffelser af it-kontrakter", en: "KITOS: procurements of IT contracts" },
  register: "procurements",
  editions: CONTRACT_EDITIONS,
  signature: [
    ["IT Kontrakt", "Genanskaffelsesstrategi"],
    ["IT Kontrakt", "Indkøbsform"],
  ],
  ids: [{ header: "Kontrakt ID" }],
  keys: [{ column: "procurementId" }],
  columns: [
    { column: "system", headers: ["IT Systemer", "IT System", "IT Kontrakt"], endings: ["(Slettes)", "(Ikke aktivt)"] },
    {
      column: "agreementForm",
      headers: ["Genanskaffelsesstrategi", "Indkøbsform"],
      words: {
        "SKI - mini-udbud": "SKI andet",
        "SKI - direkte tildeling": "SKI andet",
        "Mini-udbud": "SKI andet",
        "EU udbud": "EU-udbud",
      },
    },
    { column: "responsible", headers: ["Kontraktunderskriver"] },
  ],
  needs: "agreementForm",
};
