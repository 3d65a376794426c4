import { useCallback, useLayoutEffect, useRef, useState, type RefCallback } from "react";

/** How a group is drawn: wide buttons, three small ones above each other, or all of it behind one button. */
export type GroupSize = "large" | "small" | "folded";

/** As Excel makes its ribbon narrower: from the right the groups become small one by one, and then they fold. */
export function sizesAt(step: number, groups: number): readonly GroupSize[] {
  const small = Math.min(step, groups);
  const folded = Math.max(0, step - groups);
  return Array.from({ length: groups }, (_, at) => (at >= groups - folded ? "folded" : at >= groups - small ? "small" : "large"));
}

/** The sizes with which the groups have room in their row, found by trying: drawn, measured, and made smaller before anything is seen. */
export function useFit(groups: number): { readonly row: RefCallback<HTMLElement>; readonly sizes: readonly GroupSize[] } {
  const element = useRef<HTMLElement | null>(null);
  const [{ step, width }, set] = useState({ step: 0, width: 0 });
  useLayoutEffect(() => {
    const row = element.current;
    if (row !== null && step < 2 * groups && row.scrollWidth > row.clientWidth) set((now) => ({ ...now, step: now.step + 1 }));
  }, [step, width, groups]);
  const row = useCallback((found: HTMLElement | null) => {
    element.current = found;
    if (found === null) return undefined;
    // At another width everything is tried again from the largest.
    const observer = new ResizeObserver(() =>
      set((now) => (now.width === found.clientWidth ? now : { step: 0, width: found.clientWidth })),
    );
    observer.observe(found);
    // Labels are measured in their own font.
    void document.fonts.ready.then(() => set((now) => ({ ...now, step: 0 })));
    return () => observer.disconnect();
  }, []);
  return { row, sizes: sizesAt(step, groups) };
}
