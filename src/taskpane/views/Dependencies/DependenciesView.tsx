import { Awaited } from "../shared/Awaited";
import { useOverview } from "../useOverview";
import type { ViewProps } from "../view-props";
import { Dependencies } from "./Dependencies";

/** The systems and interfaces that depend on KMD Sag, and how. */
export default function DependenciesView(props: ViewProps): React.JSX.Element {
  const { state, actions } = props;
  const overview = useOverview(props, "dependencies");
  const busy = state.running !== null && !state.running.background;
  return (
    <Awaited overview={overview} busy={busy} onRead={() => actions.run({ id: "readOverview", overview: "dependencies" })}>
      {(value) => <Dependencies overview={value} busy={busy} actions={actions} />}
    </Awaited>
  );
}
