import { Annex } from "../Plans/Annex";
import { ImpactPicker } from "../Plans/ImpactPicker";
import { Scenario } from "../Scenario/Scenario";
import { useOverview } from "../useOverview";
import type { ViewProps } from "../view-props";

export default function PlanView(props: ViewProps): React.JSX.Element {
  const { state, face } = props;
  const { value } = useOverview(props, "plan");
  const busy = state.running !== null && !state.running.background;
  return (
    <>
      {value !== null && (
        <>
          <Annex procurements={value.procurements} busy={busy} onRun={face.run} />
          <ImpactPicker impact={value.impact} onCopy={face.copy} />
        </>
      )}
      <Scenario
        choices={state.scenario}
        busy={busy}
        onRead={() => face.run({ id: "readScenario" })}
        onBuild={(choices, assumptions) => face.run({ id: "scenario", choices, assumptions })}
      />
    </>
  );
}
