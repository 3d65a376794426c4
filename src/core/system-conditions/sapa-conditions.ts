import type { SystemCondition } from "./condition";
import { SYSTEM_CONDITIONS } from "./system-conditions";

/** A condition that is evaluated for each system wanted in SAPA, and so has a rule of its own. */
export type JudgedCondition = SystemCondition & Required<Pick<SystemCondition, "rule">>;

/** A condition that a tender must demand. */
export type TenderCondition = Extract<(typeof SYSTEM_CONDITIONS)[number], { readonly tender: true }>;

const ALL: readonly SystemCondition[] = SYSTEM_CONDITIONS;

/** The conditions evaluated for each system wanted in SAPA, in the order in which summaries show them. */
export const SAPA_CONDITION_LIST: readonly JudgedCondition[] = ALL.filter(
  (condition): condition is JudgedCondition => condition.rule !== undefined,
);

/** The conditions that a tender must demand, in the order of their columns in Anskaffelser. */
export const TENDER_CONDITIONS: readonly TenderCondition[] = SYSTEM_CONDITIONS.filter(
  (condition): condition is TenderCondition => condition.tender,
);
