import type { RuleSource } from "./source";

/** KOMBIT's instructions for the case object: what a sending system must put into Sags- og Dokumentindeks. */
export const CASE_INSTRUCTIONS: RuleSource = {
  name: "KOMBIT: Anvendelse af Sagsobjektet i Sags- og Dokumentindekset (SF1470)",
  url: "https://github.com/kombit/SF1470-Sags-og-Dokumentindeks",
  edition: "1.7, 7. juli 2023",
};

/** KOMBIT's instructions for the document object, which must belong to a case. */
export const DOCUMENT_INSTRUCTIONS: RuleSource = {
  name: "KOMBIT: Anvendelse af Dokumentobjektet i Sags- og Dokumentindekset (SF1470)",
  url: "https://github.com/kombit/SF1470-Sags-og-Dokumentindeks",
  edition: "1.7, 7. juli 2023",
};

/** KOMBIT's process and its tools for leaving KMD Sag, which the registers follow. */
export const EXIT_PROCESS: RuleSource = { name: "KOMBIT: Ud af KMD Sag, proces og redskaber" };

/** Our own demand on a register, where KOMBIT's material names the subject but no form. */
export const REGISTER_FORM: RuleSource = { name: "Registrets kolonner, efter KOMBITs redskaber til Ud af KMD Sag", edition: "2026.11" };

export const CVR_FORM: RuleSource = { name: "Erhvervsstyrelsen: CVR-nummerets opbygning, 8 cifre med kontrolciffer (modulus 11)" };

export const CPR_FORM: RuleSource = { name: "CPR-kontoret: Personnummeret i CPR, opbygning og modulus 11", edition: "1. oktober 2007" };

export const KLE_FORM: RuleSource = { name: "KL: KLE, emnesystematik og handlingsfacetter" };

export const DATA_MINIMISATION: RuleSource = {
  name: "Databeskyttelsesforordningen, artikel 5, stk. 1, litra c: dataminimering",
  url: "https://eur-lex.europa.eu/legal-content/DA/TXT/?uri=CELEX:32016R0679",
  edition: "27. april 2016",
};

/** Journal notes written in SAPA go to the receiver behind Fordelingskomponenten. */
export const JOURNAL_NOTES: RuleSource = {
  name: "KOMBIT, Digitaliseringskataloget: SF2900 Fordelingskomponenten",
  url: "https://digitaliseringskataloget.dk",
  edition: "2.4, gyldig fra 14. marts 2018",
};

/** What KOMBIT says of agreements in the shared municipal infrastructure: the municipality must itself end them. */
export const AGREEMENTS: RuleSource = { name: "KOMBIT: Serviceaftaler og fordelingsaftaler i den fælleskommunale infrastruktur" };

export const INTEGRATION_VERSIONS: RuleSource = {
  name: "KOMBIT, Digitaliseringskataloget: integrationernes versioner",
  url: "https://digitaliseringskataloget.dk",
  edition: "2026.11",
};
