import { Body1 } from "@fluentui/react-components";
import { useTexts } from "../../text/use-texts";
import { Questions } from "../Mapping/Questions";
import { useOverview } from "../useOverview";
import type { ViewProps } from "../view-props";
import { Registers } from "./Registers";
import { WordsLine } from "../Words/WordsLine";
import { TEXTS } from "./Registers.text";

/** Which sheet is which register, and which column is which; what was not clear is asked first. */
export default function RegistersView(props: ViewProps): React.JSX.Element {
  const { state, actions } = props;
  const t = useTexts(TEXTS);
  const busy = state.running !== null && !state.running.background;
  // Looking at the process is what finds the registers before the first validation.
  useOverview(props, "process");
  return (
    <>
      <RecognitionQuestions {...props} />
      <WordsLine findings={state.validation?.findings ?? []} onOpen={() => actions.open("words")} />
      {state.found === null ? (
        <Body1>{t("notLooked")}</Body1>
      ) : (
        <Registers
          validation={state.found}
          busy={busy}
          onSaveChoice={(choice) => actions.run({ id: "saveChoice", choice })}
          onReadAlong={([choice, ...also]) => choice !== undefined && actions.run({ id: "saveChoice", choice, also })}
          onForgetChoice={(place) => actions.run({ id: "forgetChoice", ...(place === undefined ? {} : { place }) })}
          onShow={actions.show}
        />
      )}
    </>
  );
}

/** Recognition's questions, wherever the user is. */
export function RecognitionQuestions({ state, actions }: Pick<ViewProps, "state" | "actions">): React.JSX.Element | null {
  if (state.found === null) return null;
  return (
    <Questions
      recognition={state.found.recognition}
      busy={state.running !== null && !state.running.background}
      onAnswer={(question, answer) => actions.run({ id: "answerQuestion", question, answer })}
      onForgetAll={() => actions.run({ id: "forgetChoice" })}
    />
  );
}
