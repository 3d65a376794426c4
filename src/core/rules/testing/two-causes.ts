import type { Meeting } from "./mixed-rows";

/**
 * Pairs of messages that may meet on one cell, by why they are two causes: putting one right leaves the other. `rule.message` each, in
 * alphabetical order.
 */
export const TWO_CAUSES: readonly { readonly why: string; readonly pairs: readonly string[] }[] = [
  {
    why: "each is a gate of its own before anything is discarded",
    pairs: [
      "case-areas-archive-version.version + case-areas-discard-open.discard",
      "case-areas-archive-version.version + case-areas-discard-udk.udk",
      "case-areas-archive-version.version + case-areas-discard-undecided.undecided",
      "case-areas-discard-open.discard + case-areas-discard-udk.udk",
      "case-areas-discard-open.discard + case-areas-discard-undecided.undecided",
      "case-areas-discard-udk.udk + case-areas-discard-undecided.undecided",
      "cases-discard-early.early + cases-discard-open.open",
      "cases-discard-early.early + cases-discard-udk.udk",
      "cases-discard-kept.kept + cases-discard-open.open",
      "cases-discard-open.open + cases-discard-udk.udk",
    ],
  },
  {
    why: "one date is held against different others",
    pairs: [
      "case-areas-date-order.order + case-areas-move-after-contract.after",
      "case-areas-date-order.order + case-areas-moved-early.early",
      "cases-date-order.closed + cases-open-with-closed-date.open",
      "interfaces-decision-date-order.order + interfaces-go-live-passed.passed",
      "systems-contract-date-order.endBeforeBound + systems-contract-differs.differs",
      "systems-contract-date-order.endBeforeBound + systems-contract-expired.expired",
      "systems-contract-date-order.endBeforeBound + systems-prerequisite-ends.ends",
      "systems-contract-date-order.terminatedAfterEnd + systems-terminated-future.future",
      "systems-contract-differs.differs + systems-contract-expired.expired",
      "systems-contract-differs.differs + systems-prerequisite-ends.ends",
    ],
  },
  {
    why: "how a number is written or whether it is still in use is one thing, what else stands on it another",
    pairs: [
      "case-areas-kle-form.punctuation + case-areas-kle-overlap.same",
      "case-areas-kle-overlap.same + case-areas-kle-retired.stated",
      "case-areas-kle-overlap.same + case-areas-kle-retiring.ahead",
      "case-areas-kle-overlap.same + case-areas-kle-unknown.unknown",
      "cases-kle-form.punctuation + cases-without-area.uncovered",
      "cases-kle-retired.inferred + cases-without-area.uncovered",
      "cases-kle-retired.stated + cases-without-area.uncovered",
      "cases-kle-retiring.ahead + cases-without-area.uncovered",
      "cases-kle-specialist.specialist + cases-without-area.uncovered",
      "cases-number-form.lineBreak + cases-number-unique.duplicate",
      "cases-uuid-form.spelling + cases-uuid-unique.duplicate",
      "document-strategy-id-unique.duplicate + document-strategy-number-date.date",
      "documents-number-form.lineBreak + documents-number-unique.duplicate",
      "documents-uuid-form.spelling + documents-uuid-unique.duplicate",
    ],
  },
  {
    why: "which system is meant is one question, whether it is the right one another",
    pairs: [
      "case-areas-target-contract-ends.ends + case-areas-target-is-current.same",
      "case-areas-target-contract-ends.ends + case-areas-target-not-sapa.notWanted",
      "case-areas-target-contract-ends.ends + case-areas-target-route-mismatch.mismatch",
      "case-areas-target-is-current.same + case-areas-target-not-sapa.notWanted",
      "case-areas-target-is-current.same + case-areas-target-route-mismatch.mismatch",
      "case-areas-target-not-sapa.notWanted + case-areas-target-route-mismatch.mismatch",
      "case-areas-target-unknown.ambiguous + case-areas-target-without-move.target",
      "case-areas-target-unknown.kmdSag + case-areas-target-without-move.target",
      "case-areas-target-unknown.unknown + case-areas-target-without-move.target",
      "cases-target-unknown.ambiguous + cases-target-without-move.stays",
      "cases-target-unknown.kmdSag + cases-target-without-move.stays",
      "cases-target-unknown.unknown + cases-target-without-move.stays",
      "interfaces-duplicate.duplicate + interfaces-retired-end.retired",
      "interfaces-duplicate.duplicate + interfaces-unknown-system.ambiguous",
      "interfaces-duplicate.duplicate + interfaces-unknown-system.unknown",
      "interfaces-retired-end.retired + interfaces-same-system.same",
      "interfaces-same-system.same + interfaces-unknown-system.ambiguous",
      "procurements-duplicate.duplicate + procurements-system-retired.retired",
      "procurements-duplicate.duplicate + procurements-system-unknown.ambiguous",
      "procurements-duplicate.duplicate + procurements-system-unknown.unknown",
      "systems-kmd-sag-name.perhaps + systems-name-unique.duplicate",
    ],
  },
  {
    why: "two cases or two areas that look alike are that whatever else is wrong with their text",
    pairs: [
      "cases-probable-duplicate.duplicate + cases-title-cpr.cpr",
      "cases-probable-duplicate.duplicate + cases-title-form.lineBreak",
      "cases-probable-duplicate.duplicate + cases-title-placeholder.placeholder",
    ],
  },
  {
    why: "the document belongs to no case, which is told at its number, whatever the number is",
    pairs: [
      "documents-loose.loose + documents-number-eaten.digits",
      "documents-loose.loose + documents-number-form.lineBreak",
      "documents-loose.loose + documents-number-unique.duplicate",
      "documents-loose.loose + documents-required-value.blank",
    ],
  },
  {
    why: "that nobody has chosen the route is one thing, that the day has passed another",
    pairs: ["case-areas-begun-undecided.begun + case-areas-end-passed.passed"],
  },
  {
    why: "each is a tie of its own that a retired system still has",
    pairs: ["systems-active-interface-when-retired.active + systems-status-contract.runs"],
  },
  {
    why: "that a status says itself that it is not settled is one thing, that a decision with a date contradicts it another",
    pairs: ["document-strategy-decision-not-decided.notDecided + document-strategy-not-decided.undecided"],
  },
  {
    why: "each component is an integration of its own, and a system that is being retired needs them for as long as it is shown",
    pairs: [
      "systems-sapa-advised.lacking + systems-sapa-benefit-index.missing",
      "systems-sapa-advised.lacking + systems-sapa-case-index.missing",
      "systems-sapa-advised.lacking + systems-wanted-retired.leaving",
      "systems-sapa-benefit-index.missing + systems-sapa-case-index.missing",
      "systems-sapa-benefit-index.missing + systems-wanted-retired.leaving",
      "systems-sapa-case-index.missing + systems-wanted-retired.leaving",
    ],
  },
];

/** Families about how a cell is written: what it says is another thing. */
const OF_WRITING = /-(?:text-blanks|list-spelling|date-text|number-text|links-kmd|cpr-in-text)\./;

const EXPLAINED: ReadonlySet<string> = new Set(TWO_CAUSES.flatMap(({ pairs }) => pairs));

/** The meetings for which no reason is given, with the cell where they were first seen. */
export function unexplained(meetings: readonly Meeting[]): string[] {
  return meetings
    .filter(({ pair }) => !EXPLAINED.has(pair) && !OF_WRITING.test(pair))
    .map(({ pair, column, value }) => `${pair} (${column}: ${value})`);
}
