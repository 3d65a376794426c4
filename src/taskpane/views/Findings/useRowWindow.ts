import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { FindingGroup, ListRows } from "./group-findings";
import { placeRows, type RowHeights, type RowPlaces } from "./row-places";

/** Two lines of text and one of place. */
const ROW_HEIGHT = 77;
const HEAD_HEIGHT = 36;
/** Drawn beyond what is in sight, so that a turn of the wheel meets rows that are there. */
const OVERSCAN = 6;

export interface RowWindow {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly places: RowPlaces;
  /** The lines [from, to) that are drawn. */
  readonly from: number;
  readonly to: number;
  readonly onScroll: () => void;
  readonly scrollTo: (row: number) => void;
}

/**
 * Which lines of the list are drawn. A virtual list from a library keeps an object for each line and makes them anew when one is
 * measured, which held the thread for 140 ms a frame at 150,000; here lines are reckoned. Lines are drawn as high as their
 * letters need and measured there: `[data-line=finding]`, `[data-line=head][data-value]`.
 */
export function useRowWindow(rows: ListRows, groups: readonly FindingGroup[]): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<RowHeights>({ finding: ROW_HEIGHT, heads: new Map() });
  const [sight, setSight] = useState({ top: 0, height: 0 });
  const places = useMemo(() => placeRows(rows, groups, heights, HEAD_HEIGHT), [rows, groups, heights]);

  const look = useCallback((): void => {
    const element = box.current;
    if (element === null) return;
    // In whole rows, so that moving by less draws nothing anew.
    const top = Math.floor(element.scrollTop / HEAD_HEIGHT) * HEAD_HEIGHT;
    const height = element.clientHeight;
    setSight((now) => (now.top === top && now.height === height ? now : { top, height }));
  }, []);
  const measure = useCallback((): void => {
    const lines = [...(box.current?.querySelectorAll<HTMLElement>("[data-line]") ?? [])];
    const finding = lines.find(({ dataset }) => dataset["line"] === "finding")?.offsetHeight;
    const heads = lines
      .filter(({ dataset }) => dataset["line"] === "head")
      .map((line) => [line.dataset["value"]!, line.offsetHeight] as const);
    setHeights((now) => {
      const known =
        (finding === undefined || finding === 0 || finding === now.finding) &&
        heads.every(([value, height]) => now.heads.get(value) === height);
      return known ? now : { finding: finding || now.finding, heads: new Map([...now.heads, ...heads]) };
    });
  }, []);
  useLayoutEffect(() => {
    look();
    measure();
  });
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      look();
      measure();
    });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [look, measure]);

  const scrollTo = useCallback(
    (row: number): void => {
      const element = box.current;
      if (element === null) return;
      const top = places.topOf(row);
      const bottom = top + places.heightOf(row);
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
      look();
    },
    [places, look],
  );

  const from = Math.max(0, places.rowAt(sight.top) - OVERSCAN);
  const to = rows.count === 0 ? 0 : places.rowAt(sight.top + sight.height + HEAD_HEIGHT) + OVERSCAN + 1;
  return { box, places, from, to: Math.min(rows.count, to), onScroll: look, scrollTo };
}
