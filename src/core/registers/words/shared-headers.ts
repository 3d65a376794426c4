import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "..";

/**
 * Headers that people use for two columns of a register. The first is meant, unless another header names that better or the values are
 * those of the other: `Opsigelse` is a
 * notice in months, or the date on which it was given.
 */
export const SHARED_HEADERS: { readonly [R in RegisterId]: Readonly<Record<string, readonly ColumnKey<R>[]>> } = {
  systems: {
    Opsigelse: ["noticeMonths", "contractTerminated"],
    Opsigelsesfrist: ["noticeMonths", "contractTerminated"],
    Opsigelsesdato: ["contractTerminated", "noticeMonths"],
    Opsagt: ["contractTerminated", "noticeMonths"],
    Udløb: ["contractEnd", "noticeMonths"],
    Kontrakt: ["contractName", "contractId"],
    Aftale: ["contractName", "contractId"],
    Leverandør: ["supplier", "supplierCvr"],
    Uopsigelig: ["boundUntil", "noticeMonths"],
    Bindingsperiode: ["boundUntil", "noticeMonths"],
  },
  interfaces: {
    Beslutning: ["decision", "decisionDate"],
    Besluttet: ["decisionDate", "decision"],
    Aftale: ["serviceAgreement", "version"],
    Tid: ["horizon", "goLive"],
    "I drift": ["goLive", "horizon"],
    Via: ["component", "sender"],
    Snitfladetype: ["horizon", "component"],
    Integrationstype: ["component", "horizon"],
  },
  caseAreas: {
    Fagområde: ["areaName", "department"],
    Fase: ["wave", "status"],
    Etape: ["wave", "status"],
    Emne: ["areaName", "kle"],
    Område: ["areaName", "areaId"],
    Plan: ["route", "endDate"],
  },
  documentStrategy: {
    Beslutning: ["decision", "decisionDate"],
    Besluttet: ["decisionDate", "decision"],
    Afklaret: ["status", "decisionDate"],
  },
  procurements: {
    Udbud: ["tenderDate", "agreementForm"],
  },
  cases: {
    Emne: ["title", "kle"],
    Klasse: ["kle", "facet"],
    Kassation: ["retentionCode", "retentionYear"],
    Kassationskode: ["retentionCode", "retentionYear"],
    Kassationsfrist: ["retentionYear", "retentionCode"],
    Kassationsår: ["retentionYear", "retentionCode"],
    Handling: ["action", "facet"],
    Status: ["caseStatus", "closed"],
    Afsluttet: ["closed", "caseStatus"],
    Lukket: ["closed", "caseStatus"],
    Opstået: ["created", "caseStatus"],
    Opstaaet: ["created", "caseStatus"],
    Ejer: ["owner", "caseworker"],
  },
  documents: {
    Emne: ["title", "kle"],
    Klasse: ["kle", "facet"],
    Handling: ["outcome", "facet"],
    Ejer: ["owner", "caseworker"],
    Dokument: ["title", "documentNumber"],
    Oprettet: ["documentDate", "caseworker"],
    Godkendt: ["documentStatus", "documentDate"],
  },
  reminders: {
    Advis: ["text", "reminderId"],
    Påmindelse: ["text", "reminderId"],
    Behandlet: ["status", "dueDate"],
    Type: ["kind", "repeats"],
  },
};
