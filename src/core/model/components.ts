import type { Choice } from "./choice";

/** Name of the old case system itself, as the closed list of integration components spells it. */
export const KMD_SAG = "KMD Sag";

/**
 * Components of the shared municipal infrastructure: possible ends of an interface that are not one of the municipality's own systems.
 * Numbers are those of KOMBIT's integrations on digitaliseringskataloget.dk.
 */
export const INFRASTRUCTURE = [
  {
    value: "Sags- og Dokumentindeks",
    synonyms: [
      "Sags- og Dokumentindekset",
      "SF1470",
      "SF1470 Sags- og Dokumentindeks",
      "STS Sags- og Dokumentindeks",
      "Fælleskommunalt Sags- og Dokumentindeks",
      "Sagsindeks og dokumentindeks",
      "SDI",
      "Sagsindeks",
      "Dokumentindeks",
      "Sags-/dokumentindeks",
      "Sag- og Dokumentindeks",
    ],
  },
  { value: "Ydelsesindeks", synonyms: ["Ydelsesindekset", "STS Ydelsesindeks", "Fælleskommunalt Ydelsesindeks"] },
  {
    value: "Organisation",
    synonyms: [
      "SF1500",
      "SF1500 Organisation",
      "STS Organisation",
      "FK Organisation",
      "Fælleskommunalt Organisationssystem",
      "Fælleskommunal Organisation",
      "Organisationssystem",
      "Organisationskomponenten",
      "FK Org",
    ],
  },
  {
    value: "Klassifikation",
    synonyms: [
      "SF1510",
      "SF1510 Klassifikation",
      "STS Klassifikation",
      "FK Klassifikation",
      "Fælleskommunalt Klassifikationssystem",
      "Fælleskommunal Klassifikation",
      "Klassifikationssystem",
      "Klassifikationskomponenten",
    ],
  },
  {
    value: "Adgangsstyring for brugere",
    synonyms: [
      "Adgangsstyring brugere",
      "STS Adgangsstyring for brugere",
      "Fælleskommunal Adgangsstyring for brugere",
      "Brugeradgangsstyring",
    ],
  },
  {
    value: "Adgangsstyring for systemer",
    synonyms: [
      "Adgangsstyring systemer",
      "STS Adgangsstyring for systemer",
      "Fælleskommunal Adgangsstyring for systemer",
      "Systemadgangsstyring",
    ],
  },
  {
    value: "Beskedfordeler",
    synonyms: ["Beskedfordeleren", "Beskedford.", "SF1460", "SF1460 Beskedfordeler", "STS Beskedfordeler", "Fælleskommunal Beskedfordeler"],
  },
  {
    value: "Fordelingskomponenten",
    synonyms: ["Fordelingskomponent", "Fordelingskomp.", "Fordelingskomponenten (FK)", "SF2900", "SF2900 Fordelingskomponenten"],
  },
  {
    value: "Serviceplatformen",
    synonyms: ["Serviceplatform", "Service platformen", "Den fælleskommunale Serviceplatform", "Fælleskommunal Serviceplatform"],
  },
] as const satisfies readonly Choice[];

/** Name of a component, as the closed list spells it. */
export type Component = (typeof INFRASTRUCTURE)[number]["value"];
