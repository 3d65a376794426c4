import type { CellValue } from "../../model/cell";
import type { RegisterId } from "../../registers/register";

/** A row that no rule finds fault with; tests change what they are about. A test holds the keys equal to the register's columns. */
export const SOUND_ROWS = {
  systems: {
    systemId: "S-1",
    systemName: "Nexus",
    supplier: "KMD A/S",
    supplierCvr: "26911745",
    systemType: "Fagsystem",
    caseBearing: "Ja",
    department: "Social og Sundhed",
    owner: "Anne Holm",
    kleMainGroups: "27, 29",
    integratesKmdSag: "Nej",
    wantedInSapa: "Nej",
    contractId: "K-1",
    contractName: "Nexus drift",
    contractStart: 43_831,
    boundUntil: 45_657,
    contractEnd: 46_752,
    contractTerminated: "",
    noticeMonths: 6,
    options: "2 x 12 mdr.",
    yearlyCost: 1_250_000,
    status: "I drift",
    remark: "",
  },
  interfaces: {
    interfaceId: "SN-1",
    sender: "S-1",
    receiver: "Sags- og Dokumentindeks",
    horizon: "Fremtidig",
    component: "Sags- og Dokumentindeks",
    version: "3.0",
    data: "Sager, Dokumenter",
    frequency: "Dagligt",
    decision: "Omlægges",
    decisionDate: 45_000,
    goLive: 46_500,
    responsible: "Bo Lund",
    price: 75_000,
    remark: "",
  },
  cases: {
    caseNumber: "2019-000123",
    title: "Ansøgning om hjælpemiddel",
    kle: "27.60.04",
    facet: "G01",
    party: "0707614285",
    caseStatus: "Oplyst",
    sensitivity: "FOELSOMME_PERSONOPLYSNINGER",
    responsibleUnit: "Hjælpemidler",
    caseworker: "ABC",
    created: 43_500,
    lastActivity: 45_900,
    closed: "",
    retentionCode: "K",
    retentionYear: 2031,
    documentCount: 4,
    manualCase: "Nej",
    action: "Flyt",
    targetSystem: "S-1",
  },
} satisfies Partial<Record<RegisterId, Record<string, CellValue>>>;

export type TestedRegister = keyof typeof SOUND_ROWS;
/** A row of a register with some cells set; the rest are sound. */
export type RowOf<R extends TestedRegister> = Partial<Record<keyof (typeof SOUND_ROWS)[R], CellValue>>;
export type AnyRow = RowOf<"systems"> & RowOf<"interfaces"> & RowOf<"cases">;
