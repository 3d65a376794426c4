import type { RegisterId } from "../../../core/registers/register";
import { Actions } from "../Actions/Actions";
import { NoRegister, Start } from "../Empty/Empty";
import { RecognitionQuestions } from "../Registers/RegistersView";
import { ProcessList } from "../Plans/ProcessList";
import { useOverview } from "../useOverview";
import type { ViewProps } from "../view-props";

/** The process: how far each activity has come, its tool, and what can be done to the whole workbook. */
export default function HomeView(props: ViewProps): React.JSX.Element {
  const { state, face } = props;
  const busy = state.running !== null && !state.running.background;
  const { value } = useOverview(props, "process");
  const insert = { busy, onInsert: (register: RegisterId) => face.run({ id: "insertTemplate", register }) };
  const none = state.found !== null && state.found.registers.length === 0;
  return (
    <>
      <Actions busy={busy} onRun={face.run} onImport={() => face.open("import")} onPlans={() => face.open("plan")} />
      <RecognitionQuestions {...props} />
      {none ? <NoRegister recognition={state.found.recognition} {...insert} /> : state.found === null && <Start {...insert} />}
      {value !== null && <ProcessList steps={value.steps} onShow={face.show} {...insert} />}
    </>
  );
}
