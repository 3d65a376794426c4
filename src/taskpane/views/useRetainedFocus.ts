import { useEffect, useRef, type RefObject } from "react";

interface Last {
  /** The control of the view that had the focus. */
  readonly element: HTMLElement;
  /** Among those with `data-focus="item"`; -1 for others. */
  readonly number: number;
  /** The nearest view that keeps the focus; it sees to it as long as it is there. */
  readonly keeper: Element | null;
  /** Where the focus went from there outside the view: a dialog, a menu. */
  outside?: Element;
}

/**
 * Keeps the keyboard's focus in a view when what had it goes away, as a row's button does when the row is done with, or a dialog that is
 * closed: without that the browser puts it at the top of the page. From a dialog it goes back to the control that opened it. Where that is
 * gone too, to the control in its place (the `data-focus="item"` of the same number), else to the element marked `data-focus="rest"`, else
 * to the view.
 */
export function useRetainedFocus<E extends HTMLElement>(): RefObject<E | null> {
  const root = useRef<E>(null);
  useEffect(() => {
    const view = root.current;
    if (view === null) return;
    view.dataset["keepsFocus"] = "";
    let last: Last | undefined;
    const onFocusIn = ({ target }: FocusEvent): void => {
      const element = target as HTMLElement;
      if (view.contains(element))
        last = { element, number: numbered(view).indexOf(element), keeper: element.closest("[data-keeps-focus]") };
      else if (last !== undefined) last.outside = element;
    };
    const restore = (): void => {
      if (last === undefined || document.activeElement !== document.body || last.outside?.isConnected === true) return;
      const { element, number, keeper, outside } = last;
      if (keeper !== view && keeper?.isConnected === true) return;
      if (element.isConnected) {
        // Who has left it by a press beside it is not called back.
        if (outside !== undefined) element.focus();
        return;
      }
      const others = numbered(view);
      const next = number < 0 ? undefined : others[Math.min(number, others.length - 1)];
      (next ?? view.querySelector<HTMLElement>('[data-focus="rest"]') ?? view).focus();
    };
    document.addEventListener("focusin", onFocusIn);
    // Dialogs stand beside the view in the page, so all of it is observed.
    const observer = new MutationObserver(restore);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", onFocusIn);
      observer.disconnect();
    };
  }, []);
  return root;
}

const numbered = (view: HTMLElement): HTMLElement[] => [...view.querySelectorAll<HTMLElement>('[data-focus="item"]')];
