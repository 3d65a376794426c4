import { YES_NO } from "./choices";
import { RESPONSIBLE, STATUS } from "./columns/common";
import { defineRegister } from "./define-register";
import { REGISTER_NAMES } from "./names";
import { DEMAND_COLUMNS } from "./demand-columns";

/** Procurements of systems and interfaces and what they demand: the tool of activity 5. One row per procurement. */
export const procurements = defineRegister({
  id: "procurements",
  ...REGISTER_NAMES.procurements,
  activity: 5,
  sheetSynonyms: ["Anskaffelse af snitflader", "Anskaffelse", "Udbud", "Udbudsoversigt", "Anskaffelsesoverblik", "Tenders"],
  keyColumn: "procurementId",
  columns: [
    {
      key: "procurementId",
      header: { da: "Anskaffelse-id", en: "Procurement ID" },
      synonyms: ["Anskaffelsesnr.", "Anskaffelsesnummer", "Anskaffelses-id", "Udbuds-id", "Udbudsnr.", "Tender ID"],
      kind: "key",
      required: true,
      meaning: {
        da: "Kommunens egen entydige betegnelse for anskaffelsen.",
        en: "The municipality's own unique identifier of the procurement.",
      },
      why: { da: "Andre ark og bilag henviser til anskaffelsen med den.", en: "Other sheets and annexes refer to the procurement by it." },
      example: "A-7",
    },
    {
      key: "system",
      header: { da: "System", en: "System" },
      synonyms: ["Systemnavn", "System-id", "IT-system", "Anskaffes til system", "Løsning"],
      kind: "reference",
      references: "systems",
      required: true,
      meaning: { da: "Det system, anskaffelsen gælder: System-id eller systemnavn.", en: "The system that is procured: its ID or name." },
      why: {
        da: "Så kan kravene holdes op mod systemets integrationsvilkår.",
        en: "So that the demands can be held against the system's integration conditions.",
      },
      example: "Nexus",
    },
    {
      key: "agreementForm",
      header: { da: "Aftaleform", en: "Form of agreement" },
      synonyms: ["Udbudsform", "Anskaffelsesform", "Indkøbsform", "Indkøbsmetode", "Purchase form"],
      kind: "choice",
      required: true,
      choices: [
        { value: "EU-udbud", synonyms: ["EU udbud", "Udbud", "EU tender"] },
        { value: "SKI 02.19", synonyms: ["02.19", "SKI 0219", "SKI 02.19 miniudbud"] },
        { value: "SKI andet", synonyms: ["SKI", "SKI 02.18", "Anden SKI-aftale", "Other SKI"] },
        { value: "Direkte tildeling", synonyms: ["Direkte", "Underhåndsbud", "Direct award"] },
        { value: "Option", synonyms: ["Option i aftale", "Udnyttelse af option"] },
      ],
      meaning: { da: "Hvordan systemet eller snitfladen købes.", en: "How the system or interface is bought." },
      why: {
        da: "Integrationsvilkårene står i SKI 02.19 i forvejen; i andre former skal kommunen selv stille dem.",
        en: "The integration conditions are in SKI 02.19 already; in other forms the municipality must make them itself.",
      },
      example: "EU-udbud",
    },
    {
      key: "tenderDate",
      header: { da: "Udbudsdato", en: "Tender date" },
      synonyms: ["Dato for udbud", "Udbud offentliggøres", "Udsendes", "Tender published"],
      kind: "date",
      required: false,
      meaning: { da: "Datoen, hvor udbuddet sendes ud.", en: "Date on which the tender is sent out." },
      why: { da: "Kravene skal være på plads inden da.", en: "The demands must be in place by then." },
      example: "01-02-2027",
    },
    {
      key: "contractStart",
      header: { da: "Kontraktstart", en: "Contract start" },
      synonyms: ["Kontrakt starter", "Startdato", "Aftalestart", "Kontrakt fra"],
      kind: "date",
      required: false,
      meaning: { da: "Datoen, hvor den nye kontrakt begynder.", en: "Date on which the new contract begins." },
      why: { da: "Sagsområder kan først flytte, når systemet er der.", en: "Case areas can move only when the system is there." },
      example: "01-09-2027",
    },
    ...DEMAND_COLUMNS,
    {
      key: "specification",
      header: { da: "Kravspecifikation vedlagt", en: "Specification attached" },
      synonyms: ["Kravspecifikation", "Kravspec", "Kravspec. vedlagt", "Requirements attached"],
      kind: "choice",
      required: false,
      choices: YES_NO,
      meaning: {
        da: "Ja, hvis integrationsvilkårene står i kravspecifikationen.",
        en: "Ja if the integration conditions stand in the specification.",
      },
      why: {
        da: "Kun det, der står der, kan kommunen kræve af leverandøren.",
        en: "Only what stands there can be demanded of the supplier.",
      },
      example: "Ja",
    },
    {
      key: "deviation",
      header: { da: "Afvigelse begrundet", en: "Deviation justified" },
      synonyms: ["Begrundelse for afvigelse", "Begrundet afvigelse", "Afvigelse", "Afvigelser", "Justification"],
      kind: "text",
      text: "free",
      required: false,
      meaning: {
        da: "Hvorfor et krav ikke stilles; tomt, når alle krav stilles.",
        en: "Why a demand is not made; blank when all are made.",
      },
      why: {
        da: "Et krav må kun udelades med en grund, der kan ses bagefter.",
        en: "A demand may be left out only for a reason that can be seen later.",
      },
      example: "Systemet har ingen ydelser.",
    },
    {
      ...RESPONSIBLE,
      synonyms: ["Ansvarlig person", "Indkøbsansvarlig", "Projektleder", "Kontaktperson"],
      meaning: { da: "Den person eller enhed, der gennemfører anskaffelsen.", en: "The person or unit that carries out the procurement." },
      example: "Jens Krog",
    },
    {
      ...STATUS,
      synonyms: ["Anskaffelsesstatus", "Udbudsstatus", "Fase"],
      required: false,
      choices: [
        { value: "Forberedes", synonyms: ["Under forberedelse", "Planlagt", "Prepared"] },
        { value: "I udbud", synonyms: ["Udbudt", "Udbud i gang", "Out to tender"] },
        { value: "Kontrakt indgået", synonyms: ["Indgået", "Afsluttet", "Contract signed"] },
        { value: "Annulleret", synonyms: ["Aflyst", "Udgået", "Cancelled"] },
      ],
      meaning: { da: "Hvor langt anskaffelsen er.", en: "How far the procurement has come." },
      why: { da: "Krav kan kun rettes, så længe udbuddet forberedes.", en: "Demands can be changed only while the tender is prepared." },
      example: "Forberedes",
    },
  ],
  signature: [
    ["procurementId", "system"],
    ["procurementId", "agreementForm"],
    ["system", "agreementForm"],
  ],
});
