import type { Validation } from "../../app/validation/validate-workbook";
import type { Acceptance } from "../../core/acceptance/acceptance";
import type { Finding } from "../../core/model/finding";
import { columnSpec } from "../../core/registers";
import type { RegisterId } from "../../core/model/register-id";
import { RULES } from "../../core/rules";
import { NO_OWNERS } from "../../core/validate/owners";
import { NO_ROW_NAMES } from "../../core/validate/row-names";
import { makeRegister } from "../../core/testing/make-register";

/** The first rule on systems of a severity, with something in every hole of its first message. */
function someRule(severity: Finding["severity"]): Pick<Finding, "rule" | "messageId" | "data"> {
  const rule = RULES.find((candidate) => candidate.register === "systems" && candidate.severity === severity);
  if (rule === undefined) throw new Error(`No rule on systems of severity ${severity}`);
  const [messageId, message] = Object.entries(rule.messages)[0]!;
  const texts = [message.what, message.why, message.how].map(({ da, en }) => da + en).join(" ");
  return { rule: rule.id, messageId, data: Object.fromEntries([...texts.matchAll(/\{(\w+)/g)].map(([, hole]) => [hole!, 1])) };
}

/** The values of a closed list: the workbook's, in Danish whatever the language. */
export function choicesOf(register: RegisterId, column: string): string[] {
  return (columnSpec(register, column).choices ?? []).map(({ value }) => value);
}

/** Findings for tests of views: errors in column A, a warning in every third row in column B. */
export function sampleFindings(count: number): Finding[] {
  const kinds = { error: someRule("error"), warning: someRule("warning") };
  return Array.from({ length: count }, (_, i): Finding => {
    const severity = i % 3 === 2 ? "warning" : "error";
    return {
      ...kinds[severity],
      severity,
      register: "systems",
      sheet: "Systemer",
      row: i + 1,
      column: severity === "error" ? 0 : 1,
      columnKey: "systemId",
    };
  });
}

/** 24 November 2026. */
const SAMPLE_TODAY = 46_350;

export function sampleValidation(findings: readonly Finding[] = sampleFindings(4)): Validation {
  const { mapping } = makeRegister("systems", [{ systemId: "S1", systemName: "Alfa" }]);
  const found = { ...mapping, unmatched: [{ column: 9, header: "Vores note" }] };
  return {
    recognition: {
      mappings: [found],
      questions: [],
      leftOut: [],
      rejected: [],
      lookedFor: [],
      places: [],
      followed: [],
      idle: [],
    },
    registers: [{ mapping: found, rows: 1 }],
    findings,
    accepted: [],
    returned: [],
    fixed: [],
    waiting: [],
    brokenAcceptances: 0,
    notJudged: [{ rule: RULES[0]!.id, register: RULES[0]!.register, reason: { kind: "register-missing", needs: "interfaces" } }],
    judged: [],
    owners: NO_OWNERS,
    rowNames: NO_ROW_NAMES,
    today: SAMPLE_TODAY,
    stats: { finishedAt: new Date(2026, 10, 24, 9, 5), readMs: 1, checkMs: 1, rows: 1, cells: 2 },
  };
}

/** An entry about one of the sample's findings that was accepted. */
export function sampleAcceptance(row = 1): Acceptance {
  const { rule, register, columnKey } = sampleFindings(row)[row - 1]!;
  return {
    register,
    rule,
    column: columnKey,
    object: `s${row}`,
    fingerprint: `f${row}`,
    decision: "accepted",
    reason: "Kendt og aftalt",
    at: "2026-11-24 09:05",
  };
}
