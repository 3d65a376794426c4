import type { RuleSource } from "../rules/rule";

const CATALOGUE = "https://digitaliseringskataloget.dk";
const SF1470 = "https://github.com/kombit/SF1470-Sags-og-Dokumentindeks";

export const EXIT_CONDITIONS: RuleSource = {
  name: "KOMBIT: Ud af KMD Sag, integrationsvilkår for systemer, der skal vises i SAPA",
  url: CATALOGUE,
};

/** An integration as KOMBIT publishes it, with its edition where one is given. */
export const integration = (name: string, edition?: string): RuleSource => ({
  name: `KOMBIT, Digitaliseringskataloget: ${name}`,
  url: CATALOGUE,
  ...(edition === undefined ? {} : { edition }),
});

export const CASE_OBJECT: RuleSource = {
  name: "KOMBIT: Anvendelse af Sagsobjektet i Sags- og Dokumentindekset (SF1470)",
  url: SF1470,
  edition: "1.7, 7. juli 2023",
};

export const DOCUMENT_OBJECT: RuleSource = {
  name: "KOMBIT: Anvendelse af Dokumentobjektet i Sags- og Dokumentindekset (SF1470)",
  url: SF1470,
  edition: "1.7, 7. juli 2023",
};
