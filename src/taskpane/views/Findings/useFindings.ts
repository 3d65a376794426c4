import { useDeferredValue, useMemo, useState } from "react";
import type { Finding, Severity } from "../../../core/model/finding";
import { useLanguage } from "../../text/use-texts";
import { NO_FILTER, type FindingFilter, type Grouping } from "../../preferences/finding-filter";
import { useFilterStore } from "../filter-store";
import { activeFilters, filterFindings, revealing, type FilteredFindings } from "./filter-findings";
import type { FindingIndex } from "../../../core/validate/finding-index";
import type { Sorting } from "../../../core/validate/sortings";
import type { RowNames } from "../../../core/validate/row-names";
import { followChoice, type Choice, type Gone } from "./follow-choice";
import { groupFindings, groupOf, isAlone, listRows, valuesOf, type GroupedFindings, type ListRows } from "./group-findings";
import { useSearch } from "./useSearch";

export interface FindingsState extends GroupedFindings {
  readonly index: FindingIndex;
  readonly filter: FindingFilter;
  readonly active: number;
  readonly counts: FilteredFindings["counts"];
  readonly searching: boolean;
  readonly rows: ListRows;
  readonly closed: ReadonlySet<string>;
  /** Index into `order`; -1 when nothing is chosen. */
  readonly position: number;
  readonly selected: Finding | null;
  /** The state of the finding that was chosen before the last check. */
  readonly gone: Gone | null;
  readonly change: (change: Partial<FindingFilter>) => void;
  readonly clear: () => void;
  readonly setClosed: (values: ReadonlySet<string>) => void;
  /** Chooses by position in `order` and opens its group. */
  readonly select: (position: number) => void;
  /** Chooses a finding and takes away what hides it. */
  readonly reveal: (finding: Finding) => void;
}

export interface FindingsOptions {
  readonly hidden: readonly Severity[];
  readonly onHiddenChange: (hidden: readonly Severity[]) => void;
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  /** Rules that were run in the last check. */
  readonly judged: readonly string[];
  /** By which findings are searched, too. */
  readonly rowNames: RowNames;
}

/** Filters, groups and choice of the findings list. The choice is the finding itself, so that it survives a change of filters. */
export function useFindings(
  index: FindingIndex,
  { hidden, onHiddenChange, grouping, sorting, judged, rowNames }: FindingsOptions,
): FindingsState {
  const [rest, setRest] = useFilterStore();
  const [closedIn, setClosedIn] = useState<{ readonly grouping: Grouping; readonly values: ReadonlySet<string> }>();
  // The first thing to see is the kinds: each is closed until it is opened.
  const [openKinds, setOpenKinds] = useState<ReadonlySet<string>>(NONE);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [gone, setGone] = useState<Gone | null>(null);
  const filter = useMemo<FindingFilter>(() => ({ ...rest, hidden }), [rest, hidden]);
  const { matches, searching } = useSearch(index, rowNames, filter.search, useLanguage());
  // The button that was pressed must answer at once; the list may follow a moment later.
  const deferred = useDeferredValue(filter);
  const grouped = useDeferredValue(grouping);
  const { shown, counts } = useMemo(() => filterFindings(index, deferred, matches), [index, deferred, matches]);
  const sorted = useDeferredValue(sorting);
  const { order, groups } = useMemo(() => groupFindings(index, shown, grouped, sorted), [index, shown, grouped, sorted]);
  const closed = useMemo(() => {
    if (grouped !== "kind") return closedIn?.grouping === grouped ? closedIn.values : NONE;
    return new Set(groups.filter((group) => isAlone(group) || !openKinds.has(group.value)).map(({ value }) => value));
  }, [grouped, groups, closedIn, openKinds]);
  const rows = useMemo(() => listRows({ order, groups }, closed), [order, groups, closed]);

  // Where a search is not through yet the place in the list is not known.
  if (choice !== null && choice.among !== index && !(searching && matches === null)) {
    const followed = followChoice(choice, index, order, judged);
    setChoice(followed.choice);
    setGone(followed.gone);
  }
  const position = useMemo(() => (choice === null ? -1 : order.indexOf(index.findings.indexOf(choice.finding))), [choice, index, order]);

  const setClosed = (values: ReadonlySet<string>): void => {
    if (grouping === "kind") setOpenKinds(new Set(groups.map(({ value }) => value).filter((value) => !values.has(value))));
    else setClosedIn({ grouping, values });
  };
  const change = ({ hidden: nowHidden, ...others }: Partial<FindingFilter>): void => {
    setRest((now) => ({ ...now, ...others }));
    if (nowHidden !== undefined) onHiddenChange(nowHidden);
  };
  const choose = (finding: Finding, at: number): void => {
    setChoice({ finding, at, among: index });
    setGone(null);
  };
  const open = (value: string | undefined): void => {
    if (value === undefined) return;
    if (grouping === "kind") setOpenKinds(new Set([...openKinds, value]));
    else if (closed.has(value)) setClosed(new Set([...closed].filter((other) => other !== value)));
  };
  return {
    index,
    filter,
    active: activeFilters(filter),
    counts,
    searching,
    order,
    groups,
    rows,
    closed,
    position,
    selected: position < 0 ? null : choice!.finding,
    gone,
    change,
    clear: () => change(NO_FILTER),
    setClosed,
    select: (at) => {
      const finding = index.findings[order[at] ?? -1];
      if (finding === undefined) return;
      choose(finding, at);
      if (groups.length > 0) open(groups[groupOf(groups, at)]?.value);
    },
    reveal: (finding) => {
      const i = index.findings.indexOf(finding);
      const next = revealing(index, filter, i, matches === null || matches[i] === 1);
      setRest(next);
      if (next.hidden !== filter.hidden) onHiddenChange(next.hidden);
      choose(finding, 0);
      if (grouping === "none") return;
      const { values, codes } = valuesOf(index, grouping);
      open(values[codes[i]!]);
    },
  };
}

const NONE: ReadonlySet<string> = new Set();
