import type { RegisterId } from "../../model/register-id";
import { CASE_AREA_HEADERS } from "./headers/case-areas";
import { CASES_HEADERS } from "./headers/cases";
import { DOCUMENT_STRATEGY_HEADERS } from "./headers/document-strategy";
import { INTERFACES_HEADERS } from "./headers/interfaces";
import { PROCUREMENTS_HEADERS } from "./headers/procurements";
import { SYSTEMS_HEADERS } from "./headers/systems";
import type { RegisterWords } from "./with-words";

/** The words that come with the product, by register. */
export const WORDS: { readonly [R in RegisterId]: RegisterWords } = {
  systems: { headers: SYSTEMS_HEADERS, choices: {} },
  interfaces: { headers: INTERFACES_HEADERS, choices: {} },
  caseAreas: { headers: CASE_AREA_HEADERS, choices: {} },
  documentStrategy: { headers: DOCUMENT_STRATEGY_HEADERS, choices: {} },
  procurements: { headers: PROCUREMENTS_HEADERS, choices: {} },
  cases: { headers: CASES_HEADERS, choices: {} },
};
