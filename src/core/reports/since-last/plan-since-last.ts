import { NO_CELLS } from "../../figures/figure-source";
import { KEY_FIGURES } from "../../history/key-figures";
import { totalsOf, type RuleChange, type RunComparison } from "../../history/snapshot";
import type { Rule } from "../../rules/rule";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import type { FiguresSection, NoteSection, PlanValue, ReportPlan, RunStamp, Section, TableSection } from "../plan";
import { countFigure } from "../shared-sections";
import { SHARED } from "../shared.text";
import { FIGURE_NAMES, TEXT } from "./since-last.text";
import { sinceWhen } from "./since-line";

export interface SinceLastInput {
  /** Undefined when this is the first run that is remembered. */
  readonly comparison: RunComparison | undefined;
  readonly rules: readonly Pick<Rule, "id" | "title">[];
  readonly language: Language;
  readonly stamp: RunStamp;
}

/** "Siden sidst": findings that are new, fixed and left, by rule, and how the key figures have moved. */
export function planSinceLast({ comparison, rules, language, stamp }: SinceLastInput): ReportPlan {
  const subtitle =
    comparison === undefined
      ? TEXT.firstSubtitle[language]
      : formatMessage(TEXT.subtitle[language], language, { since: sinceWhen(comparison.since, stamp.when) });
  return {
    kind: "report",
    id: "since-last",
    sheetName: TEXT.sheetName[language],
    title: TEXT.title[language],
    subtitle,
    sections: comparison === undefined ? [note(TEXT.first[language])] : sections(comparison, rules, language),
    stamp,
  };
}

function note(text: string, tone: NoteSection["tone"] = "plain"): NoteSection {
  return { kind: "note", tone, text };
}

function sections(comparison: RunComparison, rules: SinceLastInput["rules"], language: Language): Section[] {
  const totals = totalsOf(comparison);
  const figures: FiguresSection = {
    kind: "figures",
    title: TEXT.findings[language],
    figures: [
      countFigure(TEXT.fresh[language], known(totals.fresh, language), language, NO_CELLS),
      countFigure(TEXT.fixed[language], known(totals.fixed, language), language, NO_CELLS, TEXT.fixedNote[language]),
      countFigure(TEXT.remaining[language], known(totals.remaining, language), language, NO_CELLS),
    ],
  };
  return [
    figures,
    ...(comparison.otherRuleSet ? [note(TEXT.otherRuleSet[language], "warning")] : []),
    ...(totals.fresh === undefined ? [note(TEXT.noKeys[language], "warning")] : []),
    ...(totals.unjudged === 0 ? [] : [note(formatMessage(TEXT.unjudged[language], language, { count: totals.unjudged }), "warning")]),
    figureTable(comparison, language),
    ruleTable(comparison, rules, language),
  ];
}

function known(value: number | undefined, language: Language): PlanValue {
  return { value: value ?? TEXT.unknown[language] };
}

function figureTable({ figures }: RunComparison, language: Language): TableSection {
  const moved = KEY_FIGURES.flatMap(({ id }) => figures.filter((figure) => figure.id === id).map((figure) => ({ ...figure, id })));
  return {
    kind: "table",
    title: TEXT.figures[language],
    columns: [
      { key: "figure", label: TEXT.figure[language], format: "text" },
      { key: "before", label: TEXT.before[language], format: "count" },
      { key: "after", label: TEXT.after[language], format: "count" },
      { key: "change", label: TEXT.change[language], format: "count" },
    ],
    rows: moved.map(({ id, before, after }) => ({
      figure: { value: FIGURE_NAMES[id][language] },
      before: known(before, language),
      after: { value: after },
      change: known(before === undefined ? undefined : after - before, language),
    })),
    empty: TEXT.noRules[language],
  };
}

function ruleTable({ rules: changes }: RunComparison, rules: SinceLastInput["rules"], language: Language): TableSection {
  const order = new Map(rules.map(({ id }, i) => [id, i]));
  const moved = (change: RuleChange): number => Math.abs(change.after - change.before) + (change.fresh ?? 0) + (change.fixed ?? 0);
  const sorted = [...changes].sort((a, b) => moved(b) - moved(a) || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
  const cell = (change: RuleChange, key: "fresh" | "fixed" | "remaining"): PlanValue =>
    change.judged ? known(change[key], language) : { value: TEXT.notJudged[language] };
  return {
    kind: "table",
    title: TEXT.rules[language],
    columns: [
      { key: "rule", label: TEXT.rule[language], format: "text" },
      ...(["before", "fresh", "fixed", "remaining", "after"] as const).map((key) => ({
        key,
        label: TEXT[key][language],
        format: "count" as const,
      })),
    ],
    rows: sorted.map((change) => ({
      rule: { value: rules.find(({ id }) => id === change.rule)?.title[language] ?? change.rule },
      before: { value: change.before },
      fresh: cell(change, "fresh"),
      fixed: cell(change, "fixed"),
      remaining: cell(change, "remaining"),
      after: { value: change.after },
    })),
    total: SHARED.total[language],
    empty: TEXT.noRules[language],
  };
}
