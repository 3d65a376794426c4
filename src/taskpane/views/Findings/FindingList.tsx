import { mergeClasses } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef } from "react";
import type { Finding } from "../../../core/model/finding";
import type { FindingIndex } from "../../../core/validate/finding-index";
import { rowNameAt, type RowNames } from "../../../core/validate/row-names";
import { useScreen } from "../../text/use-texts";
import { groupOf, isAlone, type FindingGroup } from "./group-findings";
import { kindOf } from "./kind-of";
import { KindRow } from "./KindRow";
import { FindingRow, GroupRow } from "./ListRow";
import { useListStyles } from "./List.styles";
import type { FindingsState } from "./useFindings";
import { useRowWindow } from "./useRowWindow";

export interface FindingListProps {
  readonly state: FindingsState;
  readonly rowNames: RowNames;
  readonly label: string;
  readonly describedBy: string;
  /** The heading that was chosen last, and how to choose one; null where a finding was. */
  readonly heading: Heading | null;
  readonly onHeading: (heading: Heading | null) => void;
  /** Chosen for good (click, Enter): the cell is to be shown. */
  readonly onShow: (position: number) => void;
}

/** A group's heading that has the keyboard focus, until another finding is chosen. */
export interface Heading {
  readonly value: string;
  /** The chosen finding's, when the heading was chosen. */
  readonly position: number;
}

const PAGE_ROWS = 8;

/**
 * A list box of which only the rows in sight exist, since a register can have a hundred thousand findings; where findings are grouped
 * it is a tree of two levels. The focus stays on the box and `aria-activedescendant` names the row, so that scrolling a row away never
 * loses the focus.
 */
export function FindingList({
  state,
  rowNames,
  label,
  describedBy,
  heading,
  onHeading: setHeading,
  onShow,
}: FindingListProps): React.JSX.Element {
  const styles = useListStyles();
  const screen = useScreen();
  const { index, order, groups, rows, closed, setClosed, position, select } = state;
  const id = useId();
  const grouped = groups.length > 0;
  const isByKind = groups[0]?.facet === "kind";
  const head = heading?.position === position ? groups.findIndex(({ value }) => value === heading.value) : -1;
  const active = head >= 0 ? rows.heads[head]! : position >= 0 ? rows.rowOf(position) : -1;

  // Where a kind says what is wrong with all of its cells, each need only say which it is.
  const isShort = useCallback(
    (group: number): boolean => groups[group]?.facet === "kind" && !kindOf(index, order, groups[group]).various,
    [groups, index, order],
  );
  const { box, total, lines, scrollTo } = useRowWindow(rows, groups, isShort);
  // Only another row is brought into sight: heights that have been measured meanwhile must not move what the user looks at.
  const shown = useRef(-1);
  useEffect(() => {
    if (active >= 0 && active !== shown.current) scrollTo(active);
    shown.current = active;
  }, [active, scrollTo]);

  const nameOf = (finding: Finding): string => rowNameAt(rowNames, finding.register, finding, screen);
  const urgentIn = (group: FindingGroup): { readonly urgent: Finding; readonly name: string } => {
    const urgent = index.findings[mostUrgent(index, order, group)]!;
    return { urgent, name: nameOf(urgent) };
  };
  const goTo = (row: number): void => {
    const at = rows.at(row);
    const group = at.kind === "group" ? groups[at.group]! : undefined;
    if (group !== undefined && !isAlone(group)) setHeading({ value: group.value, position });
    else {
      setHeading(null);
      select(at.kind === "group" ? group!.from : at.position);
    }
  };
  const toggle = (value: string, open = closed.has(value)): void => {
    if (open !== closed.has(value)) return;
    setClosed(open ? new Set([...closed].filter((one) => one !== value)) : new Set([...closed, value]));
  };
  /** A kind of one finding is that finding; other headings are opened and closed. */
  const activate = (group: FindingGroup): void => {
    if (isAlone(group)) {
      setHeading(null);
      onShow(group.from);
    } else toggle(group.value);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = rows.count - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, active + 1),
      ArrowUp: Math.max(0, active - 1),
      PageDown: Math.min(last, active + PAGE_ROWS),
      PageUp: Math.max(0, active - PAGE_ROWS),
      Home: 0,
      End: last,
    };
    const move = moves[event.key];
    const at = active < 0 ? undefined : rows.at(active);
    if (move !== undefined) goTo(move);
    else if (at === undefined) return;
    else if (event.key === "Enter" || event.key === " ") {
      if (at.kind === "group") activate(groups[at.group]!);
      else onShow(at.position);
    } else if (grouped && event.key === "ArrowRight") {
      if (at.kind === "group") toggle(groups[at.group]!.value, true);
    } else if (grouped && event.key === "ArrowLeft") {
      if (at.kind === "group") toggle(groups[at.group]!.value, false);
      else goTo(rows.heads[groupOf(groups, at.position)]!);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      className={styles.list}
      role={grouped ? "tree" : "listbox"}
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      aria-activedescendant={active < 0 ? undefined : `${id}${active}`}
      onKeyDown={onKeyDown}
    >
      <div className={styles.spacer} role="presentation" style={{ height: total }}>
        {lines.map(({ index: row, start }) => {
          const at = rows.at(row);
          const common = {
            id: `${id}${row}`,
            className: mergeClasses(
              styles.row,
              at.kind === "group" ? (isByKind ? styles.kind : styles.head) : styles.option,
              row === active && styles.active,
            ),
            style: { transform: `translateY(${start}px)` },
          };
          if (at.kind === "group") {
            const group = groups[at.group]!;
            return (
              <div
                key={`g${at.group}`}
                {...common}
                data-line="head"
                data-value={group.value}
                role="treeitem"
                aria-level={1}
                aria-setsize={groups.length}
                aria-posinset={at.group + 1}
                {...(isAlone(group) ? {} : { "aria-expanded": !closed.has(group.value) })}
                aria-selected={row === active}
                onClick={() => {
                  if (!isAlone(group)) setHeading({ value: group.value, position });
                  activate(group);
                }}
              >
                {group.facet === "kind" ? (
                  <KindRow
                    kind={kindOf(index, order, group)}
                    {...urgentIn(group)}
                    today={index.today}
                    findings={group.to - group.from}
                    open={!closed.has(group.value)}
                    isAlone={isAlone(group)}
                  />
                ) : (
                  <GroupRow facet={group.facet} value={group.value} count={group.to - group.from} open={!closed.has(group.value)} />
                )}
              </div>
            );
          }
          const inGroup = groupOf(groups, at.position);
          const group = groups[inGroup];
          const finding = index.findings[order[at.position]!]!;
          return (
            <div
              key={order[at.position]}
              {...common}
              data-line={isShort(inGroup) ? "short" : "finding"}
              role={grouped ? "treeitem" : "option"}
              {...(grouped ? { "aria-level": 2 } : {})}
              aria-selected={at.position === position}
              aria-setsize={group === undefined ? order.length : group.to - group.from}
              aria-posinset={at.position - (group?.from ?? 0) + 1}
              onClick={() => {
                setHeading(null);
                onShow(at.position);
              }}
            >
              <FindingRow
                finding={finding}
                name={nameOf(finding)}
                today={index.today}
                accepted={index.acceptedFindings.has(finding)}
                short={isShort(inGroup)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Looked for once: a group may have a hundred thousand findings, and is drawn again at each turn of the wheel. */
const urgentOf = new WeakMap<FindingGroup, number>();

/** The most urgent of a group's findings that are shown. */
function mostUrgent({ urgency }: FindingIndex, order: Uint32Array, group: FindingGroup): number {
  const known = urgentOf.get(group);
  if (known !== undefined) return known;
  let most = order[group.from]!;
  for (let at = group.from + 1; at < group.to; at++) if (urgency[order[at]!]! < urgency[most]!) most = order[at]!;
  urgentOf.set(group, most);
  return most;
}
