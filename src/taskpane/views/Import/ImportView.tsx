import { useEffect } from "react";
import type { ViewProps } from "../view-props";
import { Import } from "./Import";

export default function ImportView({ state, actions }: ViewProps): React.JSX.Element {
  const { imports, importPlan, kitosFile, running } = state;
  const busy = running !== null && !running.background;
  const { run } = actions;
  // Looked for each time the view is opened: sheets may have come.
  useEffect(() => run({ id: "findImports" }), [run]);
  return (
    <Import
      offers={imports}
      read={importPlan}
      busy={busy}
      onRun={run}
      onDismissPlan={actions.dismissPlan}
      kitosFile={kitosFile}
      onSaveFile={actions.saveFile}
    />
  );
}
