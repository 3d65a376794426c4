import { CATALOGUE } from "../conditions/catalogue";
import { SEVERITIES, type Severity } from "../model/finding";
import { severityAt } from "../model/rule-message";
import { columnSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { RULES, ruleById } from ".";
import { columnsIfThere } from "./columns-if-there";
import type { Rule } from "./rule";
import { goldenResults } from "./testing/golden-findings";

/** What a rule's messages weigh in a column. */
function weightsIn(rule: Rule, column: string): Severity[] {
  return Object.values(rule.messages).map((message) => severityAt(message, rule, columnSpec<RegisterId, string>(rule.register, column)));
}

const heaviest = (weights: readonly Severity[]): Severity | undefined => SEVERITIES.find((severity) => weights.includes(severity));

const columnsOf = (rule: Rule): string[] => [...rule.columns, ...columnsIfThere(rule)];

describe("conditions and their rules weigh alike", () => {
  const judged = CATALOGUE.filter(({ rules }) => rules.length > 0);
  it.each(judged.map((condition) => [condition.id, condition] as const))("%s weighs what its heaviest finding does", (_id, condition) => {
    const own = "columns" in condition ? condition.columns : undefined;
    const weights = condition.rules.map(ruleById).flatMap((rule) => {
      const columns = own?.filter(({ register, column }) => register === rule.register && columnsOf(rule).includes(column));
      return (columns ?? rule.columns.map((column) => ({ column }))).flatMap(({ column }) => weightsIn(rule, column));
    });
    expect(heaviest(weights)).toBe(condition.severity);
  });

  it("makes nothing an error that need not be delivered, but where delivering it takes more", () => {
    const heavy = CATALOGUE.filter((condition) => "duty" in condition && condition.duty === "optional" && condition.severity === "error");
    // A document that is exempt must say by which law.
    expect(heavy.map(({ id }) => id)).toEqual(["document-exempt-basis"]);
  });
});

describe("rules of one thing weigh alike", () => {
  /** `case-areas-date-form.impossible` is `date-form.impossible`, as in every register. */
  const SLUGS = ["case-areas", "document-strategy", "systems", "interfaces", "procurements", "cases", "documents", "reminders"];
  /** Why one register's weighs otherwise. */
  const OTHERWISE: Readonly<Record<string, string>> = {
    "required-value.blankChoice": "a reminder without a decision is an open question until KMD Sag closes",
    "discard-udk.udk": "all cases of an area may be on Udbetaling Danmark's lists, which no cell of it says",
    "facet-form.form": "a case must have a facet, a document need have none",
  };

  it("whatever the register, but where the reason is given", () => {
    const weights = new Map<string, Set<Severity>>();
    for (const rule of RULES) {
      const slug = SLUGS.find((one) => rule.id.startsWith(`${one}-`))!;
      for (const [id, message] of Object.entries(rule.messages)) {
        const key = `${rule.id.slice(slug.length + 1)}.${id}`;
        weights.set(key, (weights.get(key) ?? new Set()).add(severityAt(message, rule, { required: true })));
      }
    }
    const differ = [...weights].filter(([, found]) => found.size > 1).map(([key]) => key);
    expect(differ).toEqual(Object.keys(OTHERWISE));
  });
});

describe("a number that a register can do without", () => {
  /** Numbers that are no counts, and cells in which Excel shows no value. KOMBIT says how a version that is delivered is written. */
  const NO_COUNTS = /^documents-(?:version-form|sub-version)$|-error-value$/;

  it("is never an error", () => {
    const findings = goldenResults(RULES).flatMap(({ result }) => result.findings);
    const counts = findings.filter(({ register, columnKey }) => {
      const { kind, required } = columnSpec<RegisterId, string>(register, columnKey);
      return (kind === "integer" || kind === "number") && !required;
    });
    expect(counts.length).toBeGreaterThan(5);
    expect(counts.filter(({ severity, rule }) => severity === "error" && !NO_COUNTS.test(rule))).toEqual([]);
  });

  it("weighs less than one that must be there", () => {
    const rule = ruleById("case-areas-number-form");
    const weights = ["openCases", "users"].map((column) =>
      severityAt(rule.messages["negative"]!, rule, columnSpec<RegisterId, string>("caseAreas", column)),
    );
    expect(weights).toEqual(["error", "warning"]);
  });
});
