import type { Component } from "../model/components";
import type { Severity } from "../model/finding";
import type { RuleMessage } from "../model/rule-message";
import type { RuleSource } from "../sources/source";
import type { Localized } from "../text/language";

/**
 * For which of the systems wanted in SAPA a condition holds: `all` of them, case-bearing ones (column caseBearing = Ja), those that pay
 * benefits (KLE main group 32 "Kontante ydelser", or an interface whose data names Ydelser), those that a case area with journal notes
 * moves to, or those that fetch data over Serviceplatformen.
 */
export type ConditionScope = "all" | "caseBearing" | "benefits" | "journalNotes" | "serviceplatform";

/**
 * `needed`: without it nothing of the system shows in SAPA, so a system that lacks it is not ready. `advised`: the system works better with
 * it, and KOMBIT leaves it to the municipality to say whether it is relevant; lacking it holds nothing back.
 */
export type ConditionNeed = "needed" | "advised";

/** The subject of an integration condition. */
export type ConditionKind = "system" | "case" | "document" | "area" | "agreement";

/** The common fields of every integration condition (integrationsvilkår). Plain data, one entry each. */
export interface ConditionHead {
  /** Kebab-case, stable; used in findings and summaries. */
  readonly id: string;
  readonly name: Localized;
  readonly kind: ConditionKind;
  readonly severity: Severity;
  readonly source: RuleSource;
  /** The integration or the instructions and their version, e.g. `SF1470 3.0`; empty where no version is published. */
  readonly version: string;
  /** The date from which that version holds, ISO (`2023-05-03`), where it is published. */
  readonly validFrom?: string;
  /** One sentence: for what the condition holds. */
  readonly appliesTo: Localized;
  /** One sentence: what in the sheets shows that it is met. */
  readonly evidence: Localized;
  /** The demand in words for a tender. */
  readonly requirement: Localized;
  /** Ids of the rules that evaluate it; none where a sheet can't show it. */
  readonly rules: readonly string[];
}

/** The fields of a condition that evaluating a system needs. */
export interface SapaCondition extends Pick<ConditionHead, "id" | "name" | "severity" | "source" | "version" | "requirement"> {
  readonly scope: ConditionScope;
  readonly need: ConditionNeed;
  /** The component an interface must go through, as in the choices of the interfaces column `component`. */
  readonly component: Component;
}

/** A condition on a system, met by an interface through a component of the shared infrastructure. */
export interface SystemCondition extends ConditionHead, SapaCondition {
  readonly kind: "system";
  /** Whether a tender must demand it: such a condition has a column in Anskaffelser. */
  readonly tender: boolean;
  /** The texts of its rule `systems-<id>`, which a needed condition has; absent where other rules evaluate the condition (`rules`). */
  readonly rule?: { readonly title: Localized; readonly since: string; readonly missing: RuleMessage };
}

/** A condition whose id is a type: the key of its column in Anskaffelser follows from it. */
export function systemCondition<const C extends SystemCondition>(condition: C): C {
  return condition;
}
