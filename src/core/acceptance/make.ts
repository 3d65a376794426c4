import type { WorkbookData } from "../registers/workbook-data";
import type { Finding } from "../model/finding";
import type { Acceptance, Decision, Scope } from "./acceptance";
import { ALL, fingerprintOf, objectOf, valueFingerprintOf, valueOf } from "./fingerprint";

interface Why {
  readonly decision: Decision;
  readonly reason: string;
  /** Local time `åååå-mm-dd tt:mm`. */
  readonly at: string;
}

/** The entry that accepts a finding; undefined where its row is not in the data. */
export function acceptanceOf(finding: Finding, data: WorkbookData, { decision, reason, at }: Why): Acceptance | undefined {
  const object = objectOf(finding, data);
  if (object === undefined) return undefined;
  const { register, rule, columnKey: column } = finding;
  const fingerprint = fingerprintOf(finding, valueOf(finding, data) ?? "");
  return { register, rule, column, object, fingerprint, decision, reason: reason.trim(), at };
}

/** The entry that accepts all that is like a finding, within the scope. */
export function scopedAcceptanceOf(finding: Finding, scope: Scope, { decision, reason, at }: Why): Acceptance {
  const { register, rule, columnKey } = finding;
  return {
    register,
    rule,
    column: scope === "rule" ? ALL : columnKey,
    object: ALL,
    fingerprint: scope === "value" ? valueFingerprintOf(finding) : ALL,
    scope,
    decision,
    reason: reason.trim(),
    at,
  };
}
