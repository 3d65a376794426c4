import { wordOf } from "../acceptance/fingerprint";
import { cellCount, SEVERITIES, type Finding, type Severity } from "../model/finding";
import { finish, type Steps } from "../model/steps";
import type { RegisterId } from "../model/register-id";

/** Findings of one rule that say one thing of one column: the same word in 342 cells is one kind with one decision. */
export interface FindingKind {
  /** The same after every validation: rule, message, column and word. */
  readonly id: string;
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly register: RegisterId;
  readonly columnKey: string;
  /** True where each of its findings is about a value of its own: the message is the same, the values are not. */
  readonly various: boolean;
  /** In the order of the findings. */
  readonly first: Finding;
  /** Cells, in all its findings. */
  readonly cells: number;
}

export interface FindingKinds {
  /** The worst first, and of these those with most cells. */
  readonly kinds: readonly FindingKind[];
  /** For each finding the index of its kind. */
  readonly codes: Uint32Array;
}

interface Draft {
  readonly base: string;
  readonly word: string;
  readonly first: Finding;
  findings: number;
  cells: number;
}

const FINDINGS_PER_STEP = 5_000;
/** In place of a word, where values that stand once are gathered. */
const VARIOUS = "*";

/** `kindSteps` at once. */
export function findingKinds(findings: readonly Finding[], options?: KindOptions): FindingKinds {
  return finish(kindSteps(findings, options));
}

interface KindOptions {
  /** Whether values that are found once each are one kind; else each is its own. Default true. */
  readonly gather?: boolean;
}

/**
 * Groups findings by rule, message, column and word. Of one rule's message in one column, values that are found once each are gathered: thirty
 * different dates that can't be read are one thing to look at, not thirty.
 */
export function* kindSteps(findings: readonly Finding[], { gather = true }: KindOptions = {}): Steps<FindingKinds> {
  const drafts: Draft[] = [];
  const codes = new Uint32Array(findings.length);
  /** For each rule, message and column the drafts by word. */
  const byBase = new Map<string, Map<string, number>>();
  for (let i = 0; i < findings.length; i++) {
    if (i % FINDINGS_PER_STEP === 0) yield;
    const finding = findings[i]!;
    const base = `${finding.rule}\n${finding.messageId}\n${finding.columnKey}`;
    let words = byBase.get(base);
    if (words === undefined) byBase.set(base, (words = new Map()));
    const word = wordOf(finding);
    let at = words.get(word);
    if (at === undefined) words.set(word, (at = drafts.push({ base, word, first: finding, findings: 0, cells: 0 }) - 1));
    drafts[at]!.findings++;
    drafts[at]!.cells += cellCount(finding);
    codes[i] = at;
  }
  const target = gather ? gatherSingles(drafts, byBase) : drafts.map((_, at) => at);
  yield;
  const cells = new Float64Array(drafts.length);
  const gathered = new Uint32Array(drafts.length);
  drafts.forEach((draft, at) => {
    const into = target[at]!;
    cells[into]! += draft.cells;
    gathered[into]!++;
  });
  const kinds = drafts.flatMap((draft, at) => (target[at] === at ? [{ at, kind: kindOf(draft, cells[at]!, gathered[at]! > 1) }] : []));
  yield;
  return ordered(kinds, codes, target);
}

/** For each draft the draft that it is shown with: itself, or the first of its base that stands once too. */
function gatherSingles(drafts: readonly Draft[], byBase: ReadonlyMap<string, ReadonlyMap<string, number>>): number[] {
  const target = drafts.map((_, at) => at);
  for (const words of byBase.values()) {
    const singles = [...words.values()].filter((at) => drafts[at]!.findings === 1);
    for (const at of singles) target[at] = singles[0]!;
  }
  return target;
}

interface Placed {
  readonly at: number;
  readonly kind: FindingKind;
}

function ordered(kinds: Placed[], codes: Uint32Array, target: readonly number[]): FindingKinds {
  const weight = ({ kind }: Placed): number => SEVERITIES.indexOf(kind.severity);
  kinds.sort((a, b) => weight(a) - weight(b) || b.kind.cells - a.kind.cells || a.at - b.at);
  const place = new Map(kinds.map(({ at }, i) => [at, i]));
  for (let i = 0; i < codes.length; i++) codes[i] = place.get(target[codes[i]!]!)!;
  return { kinds: kinds.map(({ kind }) => kind), codes };
}

const kindOf = ({ base, word, first }: Draft, cells: number, various: boolean): FindingKind => ({
  id: `${base}\n${various ? VARIOUS : word}`,
  rule: first.rule,
  messageId: first.messageId,
  severity: first.severity,
  register: first.register,
  columnKey: first.columnKey,
  various,
  first,
  cells,
});
