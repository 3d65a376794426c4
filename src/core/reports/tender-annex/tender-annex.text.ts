import type { Localized } from "../../text/language";

export const TEXT = {
  sheetName: { da: "Bilag – {name}", en: "Annex – {name}" },
  title: { da: "Bilag: integrationsvilkår for {name}", en: "Annex: integration conditions for {name}" },
  subtitle: {
    da: "Krav til løsningen, så dens sager kan vises i SAPA, når KMD Sag er lukket",
    en: "Demands on the solution, so that its cases can show in SAPA when KMD Sag has been closed",
  },
  facts: { da: "Anskaffelsen", en: "The procurement" },
  made: { da: "Krav, der stilles", en: "Demands that are made" },
  deviated: { da: "Krav, der fraviges", en: "Demands that are deviated from" },
  notRelevant: { da: "Krav, der ikke er relevante", en: "Demands that are not relevant" },
  undecided: { da: "Krav uden stillingtagen", en: "Demands that are undecided" },
  ski: {
    da: "Aftaleformen er SKI 02.19, hvor integrationsvilkårene står i forvejen. Bilaget kan bruges til at holde tilbuddet op mod dem.",
    en: "The form of agreement is SKI 02.19, where the integration conditions stand already. The annex can be used to hold the offer against them.",
  },
  skiNew: {
    da: "Anskaffelsen går over SKI 02.19 fra august 2023, hvor kravene følger af ydelsesområdets integrationspakker (I-krav). Bilaget kan bruges til at holde dem op mod, hvad systemet skal kunne for at vises i SAPA.",
    en: "The procurement is made by SKI 02.19 of August 2023, where demands follow from the service area’s integration packages. The annex can be used to compare them with what the system must do to show in SAPA.",
  },
  demands: { da: "Integrationsvilkår", en: "Integration conditions" },
  demand: { da: "Krav", en: "Demand" },
  requirement: { da: "Kravtekst", en: "Requirement" },
  answer: { da: "Stilling", en: "Position" },
  reason: { da: "Begrundelse", en: "Reason" },
  source: { da: "Kilde og version", en: "Source and version" },
  answerMade: { da: "Stilles", en: "Made" },
  answerDeviated: { da: "Fraviges", en: "Deviated from" },
  answerNotRelevant: { da: "Ikke relevant", en: "Not relevant" },
  answerUndecided: { da: "Ikke besluttet", en: "Not decided" },
  reasonMissing: { da: "Begrundelse mangler", en: "Justification missing" },
  caseObject: { da: "Sagsobjektet i Sags- og Dokumentindekset", en: "The case object of Sags- og Dokumentindeks" },
  documentObject: { da: "Dokumentobjektet i Sags- og Dokumentindekset", en: "The document object of Sags- og Dokumentindeks" },
  element: { da: "Oplysning", en: "Element" },
  form: { da: "Form", en: "Form" },
  noObjects: {
    da: "Kravet om Sags- og Dokumentindekset stilles ikke, så kravene til de enkelte oplysninger på sager og dokumenter er udeladt.",
    en: "The demand about Sags- og Dokumentindeks is not made, so the demands on single elements of cases and documents are left out.",
  },
  toDo: { da: "Før bilaget sendes ud", en: "Before the annex is sent out" },
  toDecide: {
    da: "Tag stilling til kravet ”{name}” i arket Anskaffelser.",
    en: "Decide on the demand ”{name}” in the sheet Procurements.",
  },
  toJustify: {
    da: "Begrund i arket Anskaffelser, hvorfor kravet ”{name}” fraviges.",
    en: "Justify in the sheet Procurements why the demand ”{name}” is deviated from.",
  },
  toFind: {
    da: "Kolonnen for kravet ”{name}” blev ikke fundet i arket Anskaffelser.",
    en: "The column of the demand ”{name}” was not found in the sheet Procurements.",
  },
  ready: { da: "Alle krav er besluttet, og alle afvigelser er begrundet.", en: "All demands are decided and all deviations justified." },
  catalogue: {
    da: "Vilkårene er fra kataloget, version {version}, holdt op mod kilderne den {date}. Hold dem op mod Digitaliseringskataloget, før udbuddet sendes ud.",
    en: "The conditions are from the catalogue, version {version}, held against its sources on {date}. Hold them against Digitaliseringskataloget before the tender is sent out.",
  },
  empty: { da: "Der er ingen vilkår.", en: "There are no conditions." },
} satisfies Record<string, Localized>;
