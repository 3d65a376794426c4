import type { Evidence } from "../rules/bodies/loose-candidates";
import type { Localized } from "../text/language";

export const TEXT = {
  sheetName: { da: "Resumé – Dokumenter", en: "Summary – Documents" },
  title: { da: "Resumé – Dokumenter", en: "Summary – Documents" },
  subtitle: {
    da: "Hvilke dokumenter der hører til en sag, og hvad der sker med de løse",
    en: "Which documents belong to a case, and what becomes of the loose ones",
  },
  documents: { da: "Dokumenter", en: "Documents" },
  onCase: { da: "Knyttet til en sag", en: "On a case" },
  loose: { da: "Løse dokumenter", en: "Loose documents" },
  looseNote: {
    da: "KMD’s udtræk tager kun dokumenter, der er knyttet til en sag.",
    en: "KMD’s extract takes only documents that belong to a case.",
  },
  settled: { da: "Uden sag, men arkiveres eller kasseres", en: "Without a case, but archived or discarded" },
  suggested: { da: "Løse med en sag, der skiller sig ud", en: "Loose with a case that stands out" },
  suggestedNote: { da: "Et gæt, som skal ses efter i EDH.", en: "A guess, to be checked in EDH." },
  noCases: {
    da: "Sagsoprydning er ikke i projektmappen, så løse dokumenter kan ikke holdes op mod sagerne.",
    en: "The case clean-up is not in the workbook, so loose documents can’t be held against the cases.",
  },
  byOutcome: { da: "Efter hvad der sker", en: "By what becomes of them" },
  byUnit: { da: "Løse dokumenter efter ansvarlig enhed", en: "Loose documents by responsible unit" },
  unit: { da: "Ansvarlig enhed", en: "Responsible unit" },
  noUnit: { da: "(ingen enhed)", en: "(no unit)" },
  byType: { da: "Efter dokumenttype", en: "By document type" },
  byStatus: { da: "Efter tilstand", en: "By status" },
  bySensitivity: { da: "Efter følsomhed", en: "By sensitivity" },
  list: { da: "Løse dokumenter", en: "Loose documents" },
  listEmpty: { da: "Alle dokumenter er knyttet til en sag eller afgjort.", en: "All documents are on a case or settled." },
  number: { da: "Dokumentnummer", en: "Document number" },
  date: { da: "Dato", en: "Date" },
  candidate: { da: "Foreslået sag", en: "Suggested case" },
  evidence: { da: "Fordi", en: "Because" },
  noCandidate: { da: "Ingen sag skiller sig ud", en: "No case stands out" },
} as const satisfies Record<string, Localized>;

/** Why a case is suggested. */
export const EVIDENCE: Readonly<Record<Evidence, Localized>> = {
  named: { da: "Titlen eller linket nævner sagsnummeret", en: "Title or link names the case number" },
  related: { da: "Det dokument, som det hører til, ligger på sagen", en: "The document to which it belongs is on the case" },
  partyKleDate: { da: "Samme part og KLE-emne, og datoen passer", en: "Same party and KLE subject, and the date fits" },
  partyKle: { da: "Samme part og KLE-emne", en: "Same party and KLE subject" },
  partyDate: { da: "Samme part, og datoen passer", en: "Same party, and the date fits" },
  party: { da: "Parten har kun denne sag", en: "The party has this case only" },
};
