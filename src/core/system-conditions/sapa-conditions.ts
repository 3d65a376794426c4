import type { SystemCondition } from "./condition";
import { SYSTEM_CONDITIONS } from "./system-conditions";

/** A needed condition, which has a rule of its own. */
export type NeededCondition = SystemCondition & Required<Pick<SystemCondition, "rule">>;

/** A condition that a tender must demand. */
export type TenderCondition = Extract<(typeof SYSTEM_CONDITIONS)[number], { readonly tender: true }>;

const ALL: readonly SystemCondition[] = SYSTEM_CONDITIONS;

/** The scopes that systems and interfaces alone decide; the others take areas or agreements, and their rules are about those. */
const BY_SYSTEM: readonly SystemCondition["scope"][] = ["all", "caseBearing", "benefits"];

/** The conditions evaluated for each system wanted in SAPA, in the order in which summaries show them. */
export const SAPA_CONDITION_LIST: readonly SystemCondition[] = ALL.filter(({ scope }) => BY_SYSTEM.includes(scope));

export const NEEDED_CONDITIONS: readonly NeededCondition[] = SAPA_CONDITION_LIST.filter(
  (condition): condition is NeededCondition => condition.need === "needed" && condition.rule !== undefined,
);

export const ADVISED_CONDITIONS: readonly SystemCondition[] = SAPA_CONDITION_LIST.filter(({ need }) => need === "advised");

/** The conditions that a tender must demand, in the order of their columns in Anskaffelser. */
export const TENDER_CONDITIONS: readonly TenderCondition[] = SYSTEM_CONDITIONS.filter(
  (condition): condition is TenderCondition => condition.tender,
);
