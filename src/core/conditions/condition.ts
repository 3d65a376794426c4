import type { Severity } from "../model/finding";
import type { RuleSource } from "../rules/rule";
import type { Localized } from "../text/language";

/**
 * For which of the systems wanted in SAPA a condition holds:
 * `all` of them, those that bear cases (column caseBearing = Ja), or those that pay benefits
 * (KLE main group 32 "Kontante ydelser", or an interface whose data names Ydelser).
 */
export type ConditionScope = "all" | "caseBearing" | "benefits";

/** One integration condition (integrationsvilkår) that a system must meet to show in SAPA. Plain data, one entry each. */
export interface SapaCondition {
  /** Kebab-case, stable; used in findings and summaries. */
  readonly id: string;
  readonly name: Localized;
  readonly scope: ConditionScope;
  /** The component an interface must go through, as in the choices of the interfaces column `component`. */
  readonly component: string;
  readonly severity: Severity;
  readonly source: RuleSource;
  /** The integration and its version, e.g. `SF1470 3.0`; empty where no version is published. */
  readonly version: string;
  /** The demand as it can stand in a tender. */
  readonly requirement: Localized;
}
