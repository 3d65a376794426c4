import type { ViewProps } from "../view-props";
import { Settings } from "./Settings";

export default function SettingsView({ state, face }: ViewProps): React.JSX.Element {
  const busy = state.running !== null && !state.running.background;
  return <Settings kept={state.kept} busy={busy} onRun={face.run} onReload={face.reload} />;
}
