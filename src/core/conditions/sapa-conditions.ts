import type { RuleSource } from "../rules/rule";
import type { SapaCondition } from "./condition";

const CATALOGUE = "https://digitaliseringskataloget.dk";
const exit: RuleSource = { name: "KOMBIT: Ud af KMD Sag, integrationsvilkår for systemer, der skal vises i SAPA", url: CATALOGUE };
const integration = (name: string, edition?: string): RuleSource => ({
  name: `KOMBIT, Digitaliseringskataloget: ${name}`,
  url: CATALOGUE,
  ...(edition === undefined ? {} : { edition }),
});

/**
 * The integration conditions that a system must meet to show in SAPA. Adding one is adding an entry here and its rule file.
 * Versions are those of the integrations as published, with the date from which they are valid.
 */
export const SAPA_CONDITIONS = {
  caseIndex: {
    id: "sapa-case-index",
    name: { da: "Sags- og Dokumentindeks", en: "Case and document index" },
    scope: "caseBearing",
    component: "Sags- og Dokumentindeks",
    severity: "error",
    source: integration("SF1470 Sags- og Dokumentindeks", "3.0, gyldig fra 3. maj 2023"),
    version: "SF1470 3.0",
    requirement: {
      da: "Løsningen skal aflevere og løbende opdatere alle relevante sager og dokumenter til det fælleskommunale Sags- og Dokumentindeks (SF1470), så de vises i SAPA, og fysisk slette det, løsningen ikke længere indeholder.",
      en: "The solution shall deliver all relevant cases and documents to the shared municipal Sags- og Dokumentindeks (SF1470) and keep them up to date, so that they show in SAPA, and physically delete what it no longer holds.",
    },
  },
  benefitIndex: {
    id: "sapa-benefit-index",
    name: { da: "Ydelsesindeks", en: "Benefit index" },
    scope: "benefits",
    component: "Ydelsesindeks",
    severity: "error",
    source: exit,
    version: "",
    requirement: {
      da: "Løsningen skal aflevere og løbende opdatere bevilgede og udbetalte ydelser til det fælleskommunale Ydelsesindeks, så de vises i SAPA.",
      en: "The solution shall deliver granted and paid benefits to the shared municipal Ydelsesindeks and keep them up to date, so that they show in SAPA.",
    },
  },
  organisation: {
    id: "sapa-organisation",
    name: { da: "Organisation", en: "Organisation" },
    scope: "all",
    component: "Organisation",
    severity: "warning",
    source: integration("SF1500 Organisation", "3.1, gyldig fra 11. maj 2021"),
    version: "SF1500 3.1",
    requirement: {
      da: "Løsningen skal hente enheder og medarbejdere fra det fælleskommunale Organisationssystem (SF1500) og henvise til dem med UUID.",
      en: "The solution shall take units and employees from the shared municipal Organisation system (SF1500) and refer to them by UUID.",
    },
  },
  classification: {
    id: "sapa-classification",
    name: { da: "Klassifikation", en: "Classification" },
    scope: "all",
    component: "Klassifikation",
    severity: "warning",
    source: integration("SF1510 Klassifikation"),
    version: "SF1510",
    requirement: {
      da: "Løsningen skal hente KLE fra det fælleskommunale Klassifikationssystem (SF1510) og opmærke sine data med KLE-emne og handlingsfacet derfra.",
      en: "The solution shall take KLE from the shared municipal Klassifikation system (SF1510) and mark its data with KLE subjects and action facets from there.",
    },
  },
  accessUsers: {
    id: "sapa-access-users",
    name: { da: "Adgangsstyring for brugere", en: "Access control for users" },
    scope: "all",
    component: "Adgangsstyring for brugere",
    severity: "warning",
    source: exit,
    version: "",
    requirement: {
      da: "Løsningens brugere skal logge ind og få rettigheder gennem den fælleskommunale Adgangsstyring for brugere.",
      en: "The solution's users shall sign in and get their rights through the shared municipal access control for users.",
    },
  },
  accessSystems: {
    id: "sapa-access-systems",
    name: { da: "Adgangsstyring for systemer", en: "Access control for systems" },
    scope: "all",
    component: "Adgangsstyring for systemer",
    severity: "warning",
    source: exit,
    version: "",
    requirement: {
      da: "Løsningen skal kalde og kaldes af andre systemer med adgang fra den fælleskommunale Adgangsstyring for systemer.",
      en: "The solution shall call and be called by other systems with access from the shared municipal access control for systems.",
    },
  },
  events: {
    id: "sapa-events",
    name: { da: "Beskedfordeler", en: "Event distributor" },
    scope: "all",
    component: "Beskedfordeler",
    severity: "warning",
    source: integration("SF1460 Beskedfordeler"),
    version: "SF1460",
    requirement: {
      da: "Løsningen skal sende og modtage hændelser om ændringer gennem den fælleskommunale Beskedfordeler (SF1460).",
      en: "The solution shall send and receive events about changes through the shared municipal Beskedfordeler (SF1460).",
    },
  },
} as const satisfies Record<string, SapaCondition>;

/** All conditions in the order in which summaries show them. */
export const SAPA_CONDITION_LIST: readonly SapaCondition[] = Object.values(SAPA_CONDITIONS);
