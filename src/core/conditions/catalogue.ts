import { AGREEMENT_CONDITIONS } from "./agreements";
import { AREA_CONDITIONS } from "./areas";
import type { Condition, ElementCondition } from "./condition";
import { CASE_PROPERTIES } from "./objects/case-properties";
import { CASE_RELATIONS } from "./objects/case-relations";
import { DOCUMENT_ELEMENTS } from "./objects/document";
import { SYSTEM_CONDITIONS } from "../system-conditions/system-conditions";

/** Conditions on every element of the case and document objects. */
export const ELEMENT_CONDITIONS: readonly ElementCondition[] = [...CASE_PROPERTIES, ...CASE_RELATIONS, ...DOCUMENT_ELEMENTS];

/** Every integration condition that the add-in knows, in the order in which the documents list them. */
export const CATALOGUE: readonly Condition[] = [...SYSTEM_CONDITIONS, ...AREA_CONDITIONS, ...AGREEMENT_CONDITIONS, ...ELEMENT_CONDITIONS];
