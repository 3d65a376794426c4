import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";
import type { App } from "../app/app";
import { copyText } from "./copy-text";
import { openPreferenceStore } from "./preferences/store";
import { usePreferences } from "./preferences/usePreferences";
import { LanguageContext } from "./text/use-texts";
import type { Theme } from "@fluentui/react-components";
import { Pane } from "./views/Pane/Pane";

export interface TaskPaneProps {
  readonly app: App;
  /** The Fluent theme now, and how to hear of another. */
  readonly theme: { readonly get: () => Theme; readonly subscribe: (listener: () => void) => () => void };
}

/** Ties the views to the session; the only place in the pane that knows the app. */
export function TaskPane({ app, theme }: TaskPaneProps): React.JSX.Element {
  const state = useSyncExternalStore(app.session.subscribe, app.session.get);
  const fluent = useSyncExternalStore(theme.subscribe, theme.get);
  const { hidden, setHidden } = usePreferences(openPreferenceStore);
  return (
    <LanguageContext value={app.language}>
      <FluentProvider theme={fluent}>
        <Pane
          state={state}
          onRun={useCallback((action) => void app.run(action), [app])}
          onShowSheet={useCallback((sheet) => void app.showSheet(sheet), [app])}
          onDismissPlan={app.dismissPlan}
          onCopy={copyText}
          onReload={useCallback(() => void app.open(), [app])}
          onCancel={app.cancel}
          onShow={useCallback((finding) => void app.showFinding(finding), [app])}
          onDismiss={app.dismissOutcome}
          hidden={hidden}
          onHiddenChange={setHidden}
        />
      </FluentProvider>
    </LanguageContext>
  );
}
