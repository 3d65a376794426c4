import type { ViewProps } from "../view-props";
import { PaneSettings } from "./PaneSettings";
import { Settings } from "./Settings";

export default function SettingsView({ state, face, preferences, onPreferences }: ViewProps): React.JSX.Element {
  const busy = state.running !== null && !state.running.background;
  return (
    <>
      <Settings kept={state.kept} busy={busy} onRun={face.run} onReload={face.reload} />
      <PaneSettings preferences={preferences} onPreferences={onPreferences} onColumns={() => face.open("registers")} />
    </>
  );
}
