import type { RegisterId } from "../../model/register-id";
import { caseAreasGuide } from "./case-areas";
import { casesGuide } from "./cases";
import { documentStrategyGuide } from "./document-strategy";
import { documentsGuide } from "./documents";
import type { Guide } from "./guide";
import { interfacesGuide } from "./interfaces";
import { procurementsGuide } from "./procurements";
import { remindersGuide } from "./reminders";
import { systemsGuide } from "./systems";

/** A guide to each register: what its activity is for, and how it is done. */
export const GUIDES: Readonly<Record<RegisterId, Guide>> = {
  systems: systemsGuide,
  interfaces: interfacesGuide,
  caseAreas: caseAreasGuide,
  documentStrategy: documentStrategyGuide,
  procurements: procurementsGuide,
  cases: casesGuide,
  documents: documentsGuide,
  reminders: remindersGuide,
};
