import type { RegisterId } from "../../model/register-id";
import { caseAreasGuide } from "./case-areas";
import { casesGuide } from "./cases";
import { documentStrategyGuide } from "./document-strategy";
import type { Guide } from "./guide";
import { interfacesGuide } from "./interfaces";
import { procurementsGuide } from "./procurements";
import { systemsGuide } from "./systems";

/** A guide to each activity. */
export const GUIDES: Readonly<Record<RegisterId, Guide>> = {
  systems: systemsGuide,
  interfaces: interfacesGuide,
  caseAreas: caseAreasGuide,
  documentStrategy: documentStrategyGuide,
  procurements: procurementsGuide,
  cases: casesGuide,
};
