import type { WorkbookData } from "../registers/workbook-data";
import type { Salt } from "../model/digest";
import type { Finding } from "../model/finding";
import type { Acceptance, Decision, Scope } from "./acceptance";
import { ALL, fingerprintOf, objectOf, valueFingerprintOf, valueOf } from "./fingerprint";

interface Why {
  /** That of the workbook's other entries. */
  readonly salt: Salt;
  readonly decision: Decision;
  readonly reason: string;
  /** Local time `åååå-mm-dd tt:mm`. */
  readonly at: string;
}

/** The entry that accepts a finding; undefined where its row is not in the data. */
export function acceptanceOf(finding: Finding, data: WorkbookData, { salt, decision, reason, at }: Why): Acceptance | undefined {
  const object = objectOf(finding, data, salt);
  if (object === undefined) return undefined;
  const { register, rule, columnKey: column } = finding;
  const fingerprint = fingerprintOf(finding, valueOf(finding, data) ?? "", salt);
  return { register, rule, column, object, fingerprint, salt, decision, reason: reason.trim(), at };
}

/** The entry that accepts all that is like a finding, within the scope. */
export function scopedAcceptanceOf(finding: Finding, scope: Scope, { salt, decision, reason, at }: Why): Acceptance {
  const { register, rule, columnKey } = finding;
  return {
    register,
    rule,
    column: scope === "rule" ? ALL : columnKey,
    object: ALL,
    ...(scope === "value" ? { fingerprint: valueFingerprintOf(finding, salt), salt } : { fingerprint: ALL }),
    scope,
    decision,
    reason: reason.trim(),
    at,
  };
}
