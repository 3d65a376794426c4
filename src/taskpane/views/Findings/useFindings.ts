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

/** Filters and choice of the findings list. The choice is the finding itself, so that it survives a change of filters. */
export function useFindings(findings: readonly Finding[], language: Language, { hidden, onHiddenChange }: FindingsOptions): FindingsState {
  const [{ register, search }, setRest] = useState<Pick<FindingFilter, "register" | "search">>(NO_FILTER);
  const [chosen, setChosen] = useState<Finding | null>(null);
  const filter = useMemo<FindingFilter>(() => ({ hidden, register, search }), [hidden, register, search]);
  // Typing must stay quick over a hundred thousand findings; the list may follow a moment later.
  const deferred = useDeferredValue(filter);
  const { shown, counts } = useMemo(() => filterFindings(findings, deferred, language), [findings, deferred, language]);
  const position = useMemo(() => (chosen === null ? -1 : shown.indexOf(chosen)), [shown, chosen]);

  return {
    filter,
    shown,
    counts,
    position,
    selected: position < 0 ? null : chosen,
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
    select: useCallback((at) => setChosen(shown[at] ?? null), [shown]),
  };
}
