import type { ViewProps } from "../view-props";
import { PaneSettings } from "./PaneSettings";
import { SelfTest } from "./SelfTest";
import { Settings } from "./Settings";

export default function SettingsView({ state, actions, preferences, onPreferences }: ViewProps): React.JSX.Element {
  const busy = state.running !== null && !state.running.background;
  return (
    <>
      <Settings stored={state.stored} busy={busy} onRun={actions.run} onReload={actions.reload} />
      <PaneSettings preferences={preferences} onPreferences={onPreferences} onColumns={() => actions.open("registers")} />
      <SelfTest result={state.selfTest} busy={busy} onRun={actions.run} onSaveFile={actions.saveFile} onCopy={actions.copy} />
    </>
  );
}
