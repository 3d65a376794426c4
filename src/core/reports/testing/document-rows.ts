import type { CellValue } from "../../model/cell";

type Row = Record<string, CellValue>;

const oneDocument = (documentNumber: string, more: Row): Row => ({
  documentNumber,
  title: `Dokument ${documentNumber}`,
  caseNumber: "1",
  kle: "27.36.04",
  facet: "G01",
  documentType: "Indgående brev",
  documentDate: "01-03-2020",
  sender: "0707615265",
  sensitivity: "FOELSOMME_PERSONOPLYSNINGER",
  documentStatus: "Endeligt",
  responsibleUnit: "Visitationen",
  relatedDocument: "",
  link: "",
  outcome: "",
  ...more,
});

/** Documents of the fixture's cases: on a case, loose with and without a case that stands out, and decided. */
export const DOCUMENTS: readonly Row[] = [
  oneDocument("D1", { outcome: "Følger sagen" }),
  oneDocument("D2", { documentType: "Internt Notat", documentStatus: "Underudarbejdelse" }),
  oneDocument("D3", { caseNumber: "", relatedDocument: "D1" }),
  oneDocument("D4", { caseNumber: "", responsibleUnit: "Borgerservice", outcome: "Ikke besluttet" }),
  oneDocument("D5", { caseNumber: "", outcome: "Kasseres", documentType: "?" }),
  oneDocument("D6", { caseNumber: "-", sender: "Part 2", responsibleUnit: "", outcome: "Journaliseres på sag" }),
];

const oneReminder = (reminderId: string, more: Row): Row => ({
  reminderId,
  text: `Husk ${reminderId}`,
  kind: "Påmindelse",
  caseNumber: "1",
  recipient: "ABC",
  dueDate: "01-03-2028",
  repeats: "Nej",
  status: "Åbent",
  outcome: "Sættes igen",
  responsible: "Asta Abildtrup",
  targetSystem: "Omsorg",
  ...more,
});

/** Reminders of the fixture's cases: decided, with nobody responsible, not decided, closed and passed. */
export const REMINDERS: readonly Row[] = [
  oneReminder("A1", {}),
  oneReminder("A2", { outcome: "Behandles før lukning", responsible: "", targetSystem: "" }),
  oneReminder("A3", { outcome: "Ikke besluttet", responsible: "", caseNumber: "2", targetSystem: "" }),
  oneReminder("A4", { outcome: "", kind: "Advis", recipient: "", responsible: "", caseNumber: "9", dueDate: "01-03-2024" }),
  oneReminder("A5", { status: "Lukket", outcome: "Bortfalder", responsible: "" }),
];
