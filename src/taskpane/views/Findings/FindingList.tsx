import { Body1, Caption1, mergeClasses } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useRef } from "react";
import type { Finding } from "../../../core/model/finding";
import { useLanguage } from "../../text/use-texts";
import { placeOf, textOf } from "./finding-text";
import { useListStyles } from "./Findings.styles";
import { SeverityIcon } from "./SeverityIcon";

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Index of the chosen finding; -1 for none. */
  readonly position: number;
  readonly label: string;
  readonly describedBy: string;
  readonly onSelect: (position: number) => void;
  /** Chosen for good (click, Enter): the cell is to be shown. */
  readonly onShow: (position: number) => void;
}

/** Two lines of text and one of place; rows measure themselves where letters are larger. */
const ROW_HEIGHT = 68;
const PAGE_ROWS = 8;

/**
 * A list box of which only the rows in sight exist, since a register can have a hundred thousand findings. The focus stays on the
 * box and `aria-activedescendant` names the row, so that scrolling a row away never loses the focus.
 */
export function FindingList({ findings, position, label, describedBy, onSelect, onShow }: FindingListProps): React.JSX.Element {
  const styles = useListStyles();
  const language = useLanguage();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer keeps its own state; nothing here is memoised over it
  const virtualizer = useVirtualizer({
    count: findings.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });

  useEffect(() => {
    if (position >= 0) virtualizer.scrollToIndex(position, { align: "auto" });
  }, [position, virtualizer]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = findings.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, position + 1),
      ArrowUp: Math.max(0, position - 1),
      PageDown: Math.min(last, position + PAGE_ROWS),
      PageUp: Math.max(0, position - PAGE_ROWS),
      Home: 0,
      End: last,
    };
    const move = moves[event.key];
    if (move !== undefined) onSelect(move);
    else if ((event.key === "Enter" || event.key === " ") && position >= 0) onShow(position);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      aria-activedescendant={position < 0 ? undefined : `${id}${position}`}
      onKeyDown={onKeyDown}
    >
      <div className={styles.spacer} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const finding = findings[index];
          if (finding === undefined) return null;
          return (
            <div
              key={index}
              id={`${id}${index}`}
              ref={virtualizer.measureElement}
              data-index={index}
              role="option"
              aria-selected={index === position}
              aria-setsize={findings.length}
              aria-posinset={index + 1}
              className={mergeClasses(styles.option, index === position && styles.chosen)}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onShow(index)}
            >
              <SeverityIcon severity={finding.severity} />
              <div>
                <Caption1 className={styles.place}>{placeOf(finding)}</Caption1>
                <Body1 className={styles.what}>{textOf(finding, language).what}</Body1>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
