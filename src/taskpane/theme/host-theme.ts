import type { Theme } from "@fluentui/react-components";
import { themeFor } from "./office-theme";

/**
 * The theme that goes with Office's colours and Windows' contrast setting. Excel raises no event when its theme changes
 * (`OfficeThemeChanged` is Outlook's only), so it is read again whenever the pane gets the focus.
 */
export function hostTheme(window: Window): { readonly get: () => Theme; readonly subscribe: (listener: () => void) => () => void } {
  const forced = window.matchMedia("(forced-colors: active)");
  return {
    get: () => themeFor(Office.context.officeTheme, forced.matches),
    subscribe: (listener) => {
      forced.addEventListener("change", listener);
      window.addEventListener("focus", listener);
      return () => {
        forced.removeEventListener("change", listener);
        window.removeEventListener("focus", listener);
      };
    },
  };
}
