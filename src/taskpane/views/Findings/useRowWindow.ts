import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { FindingGroup, ListRows } from "./group-findings";

/** Two lines of text and one of what it is about; as high as letters need once one has been drawn. */
const ROW_HEIGHT = 77;
/** What it is about alone. */
const SHORT_HEIGHT = 37;
const HEAD_HEIGHT = 36;
/** Drawn beyond what is in sight, so that a turn of the wheel meets rows that are there. */
const OVERSCAN = 6;

interface RowHeights {
  /** Of every finding: they are alike, but for those under a heading that says it all. */
  readonly finding: number;
  readonly short: number;
  /** Of the headings that have been drawn, by the group's value. */
  readonly heads: ReadonlyMap<string, number>;
}

export interface RowWindow {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly total: number;
  /** The drawn lines, with the offset of each. */
  readonly lines: readonly { readonly index: number; readonly start: number }[];
  readonly scrollTo: (row: number) => void;
}

/**
 * Which lines of the list are drawn. With each line measured for itself, all positions below it are computed again in every frame that
 * brings lines into sight, which held the thread for 140 ms at 150,000. Findings are drawn alike, so one that is drawn gives the height of
 * all; only headings are measured for themselves: `[data-line=finding]`, `[data-line=short]`, `[data-line=head][data-value]`.
 * @param isShort whether a group's findings are of the short form.
 */
export function useRowWindow(rows: ListRows, groups: readonly FindingGroup[], isShort: (group: number) => boolean): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<RowHeights>({ finding: ROW_HEIGHT, short: SHORT_HEIGHT, heads: new Map() });
  const headHeights = useMemo(
    () => new Map(rows.heads.map((row, group) => [row, heights.heads.get(groups[group]!.value) ?? HEAD_HEIGHT])),
    [rows, groups, heights],
  );
  const hasShort = groups.length > 0;
  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => box.current,
    estimateSize: (row) => headHeights.get(row) ?? (hasShort && isShort(rows.groupAt(row)) ? heights.short : heights.finding),
    overscan: OVERSCAN,
  });
  // It reads the heights again only when asked to, or when there are more or fewer lines.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, headHeights, heights]);

  const measure = useCallback((): void => {
    const lines = [...(box.current?.querySelectorAll<HTMLElement>("[data-line]") ?? [])];
    const heightOf = (kind: string): number | undefined => lines.find(({ dataset }) => dataset["line"] === kind)?.offsetHeight;
    const finding = heightOf("finding");
    const short = heightOf("short");
    const heads = lines
      .filter(({ dataset }) => dataset["line"] === "head")
      .map((line) => [line.dataset["value"]!, line.offsetHeight] as const);
    setHeights((now) => {
      const known =
        isKnown(finding, now.finding) && isKnown(short, now.short) && heads.every(([value, height]) => now.heads.get(value) === height);
      return known ? now : { finding: finding || now.finding, short: short || now.short, heads: new Map([...now.heads, ...heads]) };
    });
  }, []);
  useLayoutEffect(measure);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [measure]);

  const scrollTo = useCallback((row: number): void => virtualizer.scrollToIndex(row, { align: "auto" }), [virtualizer]);
  const lines = virtualizer.getVirtualItems().filter(({ index }) => index < rows.count);
  return { box, total: virtualizer.getTotalSize(), lines, scrollTo };
}

/** jsdom gives everything the height 0. */
const isKnown = (height: number | undefined, known: number): boolean => height === undefined || height === 0 || height === known;
