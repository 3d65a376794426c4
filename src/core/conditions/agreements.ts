import type { OtherCondition } from "./condition";
import { integration } from "../system-conditions/sources";

const ENDED = {
  da: "Kommunen skal selv afslutte aftalen, når et system ikke længere bruger data.",
  en: "The municipality must itself end the agreement when a system no longer uses the data.",
};
const shared = { kind: "agreement", severity: "warning" } as const;

/** Agreements in the shared infrastructure, which the municipality itself must make and end; both kinds cost. */
export const AGREEMENT_CONDITIONS: readonly OtherCondition[] = [
  {
    ...shared,
    id: "agreement-service-end",
    name: { da: "Serviceaftaler opsiges", en: "Service agreements are ended" },
    source: integration("Serviceplatformen, serviceaftaler", ENDED),
    version: "",
    appliesTo: {
      da: "Snitflader, der nedlægges, og systemer, der udfases, med en aktiv serviceaftale.",
      en: "Interfaces that are closed, and systems that are retired, with an active service agreement.",
    },
    evidence: {
      da: "”Serviceaftale” i arket Snitflader er Opsagt eller Ingen, når snitfladen ikke længere er der.",
      en: "”Service agreement” in the sheet Interfaces is Opsagt or Ingen where the interface is no longer there.",
    },
    requirement: {
      da: "Leverandøren skal bistå kommunen med at få serviceaftalen opsagt, når løsningen ikke længere bruger data.",
      en: "The supplier shall help the municipality end the service agreement when the solution no longer uses the data.",
    },
    rules: ["interfaces-agreement-open", "interfaces-agreement-retired"],
  },
  {
    ...shared,
    id: "agreement-distribution-end",
    name: { da: "Fordelingsaftaler lukkes", en: "Distribution agreements are closed" },
    source: integration("SF2900 Fordelingskomponenten", ENDED, "2.4, gyldig fra 14. marts 2018"),
    version: "SF2900 2.4",
    validFrom: "2018-03-14",
    appliesTo: {
      da: "Snitflader gennem Fordelingskomponenten, der nedlægges, med en aktiv fordelingsaftale.",
      en: "Interfaces through Fordelingskomponenten that are closed, with an active distribution agreement.",
    },
    evidence: {
      da: "”Serviceaftale” i arket Snitflader er Opsagt eller Ingen, når snitfladen ikke længere er der.",
      en: "”Service agreement” in the sheet Interfaces is Opsagt or Ingen where the interface is no longer there.",
    },
    requirement: {
      da: "Leverandøren skal bistå kommunen med at lukke fordelingsaftalen, når løsningen ikke længere modtager.",
      en: "The supplier shall help the municipality close the distribution agreement when the solution no longer receives.",
    },
    rules: ["interfaces-agreement-open", "interfaces-agreement-retired"],
  },
  {
    ...shared,
    id: "agreement-service-active",
    name: { da: "Serviceaftaler er på plads", en: "Service agreements are in place" },
    source: integration("Serviceplatformen, serviceaftaler", ENDED),
    version: "",
    appliesTo: {
      da: "Snitflader gennem Serviceplatformen eller Fordelingskomponenten, som er i brug eller bevares.",
      en: "Interfaces through Serviceplatformen or Fordelingskomponenten that are in use or kept.",
    },
    evidence: {
      da: "”Serviceaftale” i arket Snitflader er Aktiv.",
      en: "”Service agreement” in the sheet Interfaces is Aktiv.",
    },
    requirement: {
      da: "Leverandøren skal anmode om de aftaler, løsningen skal bruge, i god tid før idriftsættelsen.",
      en: "The supplier shall ask for the agreements that the solution needs well before go-live.",
    },
    rules: ["interfaces-agreement-missing", "interfaces-agreement-ended"],
  },
];
