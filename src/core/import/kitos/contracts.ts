import type { ImportSource } from "../import-source";
import { CONTRACT_EDITIONS } from "./contract-headers";

/** Contracts, merged into the rows of the systems they are for. A contract that several systems share goes into all of them. */
export const kitosContracts: ImportSource = {
  id: "kitos-contracts",
  title: { da: "KITOS: it-kontrakter", en: "KITOS: IT contracts" },
  register: "systems",
  editions: CONTRACT_EDITIONS,
  signature: [
    ["IT Kontrakt Navn (påkrævet)", "IT Kontrakt Id"],
    ["IT Kontrakt Navn (påkrævet)", "Udløbsdato"],
    ["IT Kontrakt", "Gyldig til"],
    ["IT Kontrakt", "Kontrakt ID"],
    ["IT Kontrakt", "Overordnet kontrakt"],
    ["IT Kontrakt", "Leverandør"],
  ],
  // KITOS' running number of the contract; a system of a municipality's own may have the same.
  ids: [{ header: "Id", prefix: "KITOS-" }],
  keys: [
    { column: "systemId" },
    { column: "contractId", many: true },
    { column: "contractName", many: true },
    { column: "systemName", system: true },
  ],
  columns: [
    { column: "contractId", headers: ["IT Kontrakt Id", "Kontrakt ID"] },
    { column: "contractName", headers: ["IT Kontrakt Navn (påkrævet)", "IT Kontrakt Navn", "IT Kontrakt"] },
    { column: "systemName", headers: ["IT Systemer", "IT System"], endings: ["(Slettes)", "(Ikke aktivt)"], newRowsOnly: true },
    { column: "supplier", headers: ["Leverandør"] },
    { column: "contractStart", headers: ["Indgået", "Gyldig fra"] },
    { column: "boundUntil", headers: ["Uopsigeligt til", "Uopsigelig til"] },
    { column: "contractEnd", headers: ["Udløbsdato", "Gyldig til"] },
    { column: "contractTerminated", headers: ["Kontrakten opsagt", "Opsagt"] },
    { column: "noticeMonths", headers: ["Opsigelse (måneder)", "Opsigelse"] },
    { column: "options", headers: ["Option"] },
    { column: "yearlyCost", headers: ["Drift/år"] },
    { column: "remark", headers: ["Bemærkning"] },
  ],
};
