import { caseAreasClosedList } from "../column/case-areas-closed-list";
import { caseAreasDateForm } from "../column/case-areas-date-form";
import { caseAreasErrorValue } from "../column/case-areas-error-value";
import { caseAreasLinksKmd } from "../column/case-areas-links-kmd";
import { caseAreasListSpelling } from "../column/case-areas-list-spelling";
import { caseAreasNumberForm } from "../column/case-areas-number-form";
import { caseAreasRequiredValue } from "../column/case-areas-required-value";
import { caseAreasIdUnique } from "../table/case-areas-id-unique";
import { caseAreasNameUnique } from "../table/case-areas-name-unique";
import type { Rule } from "../rule";

/** Rules on Sagsområder, in the order in which a user reads about them. */
export const CASE_AREAS_RULES: readonly Rule[] = [
  caseAreasRequiredValue,
  caseAreasErrorValue,
  caseAreasIdUnique,
  caseAreasNameUnique,
  caseAreasClosedList,
  caseAreasListSpelling,
  caseAreasDateForm,
  caseAreasNumberForm,
  caseAreasLinksKmd,
];
