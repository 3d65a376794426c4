import type { RegisterId } from "../../model/register-id";
import { CASE_AREA_HEADERS } from "./headers/case-areas";
import { CASES_HEADERS } from "./headers/cases";
import { DOCUMENT_STRATEGY_HEADERS } from "./headers/document-strategy";
import { DOCUMENTS_HEADERS } from "./headers/documents";
import { INTERFACES_HEADERS } from "./headers/interfaces";
import { PROCUREMENTS_HEADERS } from "./headers/procurements";
import { REMINDERS_HEADERS } from "./headers/reminders";
import { SYSTEMS_HEADERS } from "./headers/systems";

/** Headers that come with the product beyond a register's declaration, by register and column. */
export const HEADER_WORDS: { readonly [R in RegisterId]: Readonly<Record<string, readonly string[] | undefined>> } = {
  systems: SYSTEMS_HEADERS,
  interfaces: INTERFACES_HEADERS,
  caseAreas: CASE_AREA_HEADERS,
  documentStrategy: DOCUMENT_STRATEGY_HEADERS,
  procurements: PROCUREMENTS_HEADERS,
  cases: CASES_HEADERS,
  documents: DOCUMENTS_HEADERS,
  reminders: REMINDERS_HEADERS,
};
