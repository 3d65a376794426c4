/** What jsdom lacks for views of Fluent's, in every test that has a DOM. */
import type * as TestingLibrary from "@testing-library/react";

if (typeof document !== "undefined") {
  // A view that is loaded when it is first shown is also translated then; on a busy machine that takes more than Testing Library's second.
  jest.requireActual<typeof TestingLibrary>("@testing-library/react").configure({ asyncUtilTimeout: 20_000 });

  // Without a layout Fluent's focus manager (tabster) takes every element for one that is out of sight. It then moves no focus into a
  // dialog, and a quarter of a second later hides the dialog itself from screen readers.
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.hidden ? null : this.parentElement;
    },
  });
  document.body.getBoundingClientRect = () => ({ width: innerWidth, height: innerHeight }) as DOMRect;

  // To find a role styles are computed, from all of Fluent's rules for each element, which is half of what such a test costs. jsdom draws
  // nothing: of the rules only those matter by which something is hidden.
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    return /\b(display|visibility)\s*:/.test(rule) ? insertRule.call(this, rule, index) : 0;
  };
}
