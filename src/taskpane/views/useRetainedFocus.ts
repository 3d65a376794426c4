import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard's focus in a view when what had it goes away, as a row's button does when the row is done with: without that the
 * browser puts it at the top of the page. The focus goes to the control that took its place (the `data-focus` of the same number), else
 * to the element marked `data-focus="rest"`, else to the view.
 */
export function useRetainedFocus<E extends HTMLElement>(): RefObject<E | null> {
  const root = useRef<E>(null);
  const last = useRef<{ readonly element: Element; readonly number: number } | null>(null);
  useEffect(() => {
    const view = root.current;
    const onFocus = (event: FocusEvent): void => {
      const element = event.target as HTMLElement;
      const number = view === null ? -1 : numbered(view).indexOf(element);
      last.current = view?.contains(element) === true ? { element, number } : null;
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, []);
  // After each render: any may have removed the control.
  useEffect(() => {
    const lost = last.current;
    const view = root.current;
    if (lost === null || view === null || lost.element.isConnected || document.activeElement !== document.body) return;
    const others = numbered(view);
    const next = lost.number < 0 ? undefined : others[Math.min(lost.number, others.length - 1)];
    (next ?? view.querySelector<HTMLElement>('[data-focus="rest"]') ?? view).focus();
  });
  return root;
}

const numbered = (view: HTMLElement): HTMLElement[] => [...view.querySelectorAll<HTMLElement>('[data-focus="item"]')];
