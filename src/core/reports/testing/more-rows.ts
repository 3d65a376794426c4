import type { CellValue } from "../../model/cell";

type Row = Record<string, CellValue>;

/** Contract columns of the fixture's systems, in the order of the systems. */
export const CONTRACTS: readonly Row[] = [
  { contractEnd: "31-12-2027", noticeMonths: 6, yearlyCost: 1_200_000, status: "Under udfasning" },
  { contractEnd: "30-06-2029", noticeMonths: 6, yearlyCost: 300_000, status: "I drift" },
  { contractEnd: "31-12-2027", noticeMonths: 3, yearlyCost: "", status: "Under udfasning" },
  { contractEnd: "", noticeMonths: "", yearlyCost: 100_000, status: "I drift" },
  { contractEnd: "31-12-9999", noticeMonths: 6, yearlyCost: 50_000, status: "I drift" },
  { contractEnd: "31-12-2024", noticeMonths: 6, yearlyCost: "ukendt", status: "Udfaset" },
];

const area = (areaId: string, areaName: string, more: Row): Row => ({
  areaId,
  areaName,
  kle: "27.60",
  department: "Sundhed",
  currentSystem: "KMD Sag",
  openCases: 40,
  closedCases: 60,
  manualCases: 5,
  edhDocuments: "Ja",
  route: "Flyt til fagsystem",
  targetSystem: "S2",
  wave: 1,
  startDate: "01-03-2027",
  endDate: "30-04-2027",
  responsible: "Asta Abildtrup",
  risk: "Mellem",
  status: "Ikke startet",
  ...more,
});
export const AREAS: readonly Row[] = [
  area("A1", "Hjælpemidler", {}),
  area("A2", "Kontanthjælp", { kle: "32.03", targetSystem: "S5", wave: 2, startDate: "01-11-2027", endDate: "31-01-2028", risk: "Høj" }),
  area("A3", "Byggesager", { kle: "02.34", department: "", route: "Ikke besluttet", targetSystem: "", wave: "", openCases: "" }),
  area("A4", "Gamle regnskaber", {
    openCases: 0,
    route: "Arkiveres",
    targetSystem: "",
    wave: 2,
    startDate: "01-12-2027",
    endDate: "31-12-2027",
  }),
  area("A5", "Folkeregister", { status: "Flyttet", startDate: "01-03-2026", endDate: "30-04-2026" }),
  area("A6", "Skole", { route: "?", targetSystem: "Findes ikke", wave: "" }),
];

const question = (number: string, theme: string, text: string, status: string, more: Row = {}): Row => ({
  number,
  theme,
  question: text,
  status,
  decision: "",
  decisionDate: "",
  responsible: "Arkivar",
  ...more,
});
export const QUESTIONS: readonly Row[] = [
  question("1.1", "Struktur", "Hvordan opdeles sagerne?", "Besluttet", { decision: "Efter KLE.", decisionDate: "01-06-2026" }),
  question("1.2", "Struktur", "Hvem opretter sager?", "Under afklaring", { responsible: "" }),
  question("2.1", "Adgang", "Hvem må se følsomme sager?", "Ikke startet"),
  question("2.2", "Adgang", "Skal der være VIP-sager?", "Ikke relevant"),
  question("2.3", "adgang ", "Hvordan gives adgang?", "måske"),
];

export const PROCUREMENTS: readonly Row[] = [
  {
    procurementId: "P1",
    system: "S2",
    agreementForm: "EU-udbud",
    tenderDate: "01-02-2027",
    contractStart: "01-09-2027",
    sapaCaseIndex: "Ja",
    sapaOrganisation: "Nej",
    sapaBenefitIndex: "Ikke relevant",
    specification: "Nej",
    deviation: "Systemet har sin egen organisation.",
    responsible: "Jens Krog",
    status: "Forberedes",
  },
  { procurementId: "P2", system: "S4", agreementForm: "SKI 02.19", sapaCaseIndex: "", sapaOrganisation: "Nej", status: "I udbud" },
  { procurementId: "P3", system: "S6", agreementForm: "Direkte tildeling", sapaCaseIndex: "Nej", deviation: "Ja", status: "Annulleret" },
];
