import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Finding, Severity } from "../../../core/model/finding";
import type { RegisterId } from "../../../core/registers/register";
import type { Language } from "../../../core/text/language";
import { filterFindings, NO_FILTER, type FilteredFindings, type FindingFilter } from "./filter-findings";

export interface FindingsState extends FilteredFindings {
  readonly filter: FindingFilter;
  /** Index into `shown`; -1 when nothing is chosen. */
  readonly position: number;
  readonly selected: Finding | null;
  readonly toggleSeverity: (severity: Severity) => void;
  readonly setRegister: (register: RegisterId | null) => void;
  readonly setSearch: (search: string) => void;
  readonly clear: () => void;
  readonly select: (position: number) => void;
}

export interface FindingsOptions {
  readonly hidden: ReadonlySet<Severity>;
  readonly onHiddenChange: (hidden: ReadonlySet<Severity>) => void;
}

/** The chosen finding, and where and among which findings it was chosen. */
interface Choice {
  readonly finding: Finding;
  readonly at: number;
  readonly among: readonly Finding[];
}

/**
 * Where the chosen finding stands. After a new check it is another object at the same place; where it is gone (mended, set aside)
 * the one that took its place is chosen, so that the user can go on from there.
 */
function positionOf(choice: Choice | null, findings: readonly Finding[], shown: readonly Finding[]): number {
  if (choice === null) return -1;
  const { finding: was, at, among } = choice;
  const same = shown.indexOf(was);
  if (same >= 0 || among === findings) return same;
  const alike = shown.findIndex(
    (finding) =>
      finding.row === was.row &&
      finding.column === was.column &&
      finding.sheet === was.sheet &&
      finding.rule === was.rule &&
      finding.messageId === was.messageId,
  );
  return alike >= 0 ? alike : Math.min(at, shown.length - 1);
}

/** Filters and choice of the findings list. The choice is the finding itself, so that it survives a change of filters. */
export function useFindings(findings: readonly Finding[], language: Language, { hidden, onHiddenChange }: FindingsOptions): FindingsState {
  const [{ register, search }, setRest] = useState<Pick<FindingFilter, "register" | "search">>(NO_FILTER);
  const [choice, setChoice] = useState<Choice | null>(null);
  const filter = useMemo<FindingFilter>(() => ({ hidden, register, search }), [hidden, register, search]);
  // Typing must stay quick over a hundred thousand findings; the list may follow a moment later.
  const deferred = useDeferredValue(filter);
  const { shown, counts } = useMemo(() => filterFindings(findings, deferred, language), [findings, deferred, language]);
  const position = useMemo(() => positionOf(choice, findings, shown), [choice, findings, shown]);

  return {
    filter,
    shown,
    counts,
    position,
    selected: shown[position] ?? null,
    toggleSeverity: useCallback(
      (severity) => {
        const next = new Set(hidden);
        if (!next.delete(severity)) next.add(severity);
        onHiddenChange(next);
      },
      [hidden, onHiddenChange],
    ),
    setRegister: useCallback((value) => setRest((rest) => ({ ...rest, register: value })), []),
    setSearch: useCallback((value) => setRest((rest) => ({ ...rest, search: value })), []),
    clear: useCallback(() => {
      setRest(NO_FILTER);
      onHiddenChange(NO_FILTER.hidden);
    }, [onHiddenChange]),
    select: useCallback(
      (at) => {
        const finding = shown[at];
        setChoice(finding === undefined ? null : { finding, at, among: findings });
      },
      [shown, findings],
    ),
  };
}
