import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { formatFailure } from "../../../app/failures/failure-texts";
import { nextStep } from "../../../app/overviews/next-step";
import type { RegisterId } from "../../../core/model/register-id";
import { useLanguage, useTexts } from "../../text/use-texts";
import { Actions } from "../Actions/Actions";
import { HostNotes, OlderExcel } from "../Empty/HostNotes";
import { NoRegister } from "../Empty/Empty";
import type { Load } from "../Pane/lazy-view";
import { Loaded } from "../Pane/Loaded";
import { RecognitionQuestions } from "../Registers/RegistersView";
import type { TourProps } from "../Tour/Tour";
import { WordsLine } from "../Words/WordsLine";
import { useOverview } from "../useOverview";
import type { ViewProps } from "../view-props";
import { Diagram } from "./Diagram";
import { useStyles } from "./Home.styles";
import { TEXTS } from "./Home.text";
import { Overall } from "./Overall";

const loadTour: Load<TourProps> = () => import(/* webpackChunkName: "tour" */ "../Tour/Tour");

/** The process: how far each activity has come, its tool, and what can be done to the whole workbook. */
export default function HomeView(props: ViewProps): React.JSX.Element {
  const { state, actions, preferences, onPreferences } = props;
  const styles = useStyles();
  const { found, validation, cellsStale, settingsStale } = state;
  const busy = state.running !== null && !state.running.background;
  const { value, state: reading } = useOverview(props, "process");
  // The tour is under the actions: once they are drawn, and the first reading no longer moves them.
  const [top, setTop] = useState<HTMLElement | null>(null);
  const next = useMemo(
    () => nextStep(value?.steps ?? [], { validation, cellsStale, settingsStale, found }),
    [value, validation, cellsStale, settingsStale, found],
  );
  const isNone = found !== null && found.registers.length === 0 && found.recognition.questions.length === 0;
  return (
    <>
      <HostNotes host={state.host} structureProtected={value?.structureProtected ?? false} />
      <RecognitionQuestions {...props} />
      <ReadingNote {...props} />
      <WordsLine findings={validation?.findings ?? []} onOpen={() => actions.open("words")} />
      <Overall overview={value} next={next} busy={busy} actions={actions} />
      <div ref={setTop} className={styles.start}>
        <Actions
          busy={busy}
          primary={next === undefined || next.kind === "validate"}
          onRun={actions.run}
          onOpen={actions.open}
          onTour={() => onPreferences({ tourSeen: false })}
        />
      </div>
      {!preferences.tourSeen && top !== null && reading !== "unread" && (
        <Loaded load={loadTour} props={{ target: top, onDone: () => onPreferences({ tourSeen: true }) }} />
      )}
      {isNone && (
        <NoRegister
          recognition={found.recognition}
          busy={busy}
          onInsert={(register: RegisterId) => actions.run({ id: "insertTemplate", register })}
          onPick={() => actions.open("registers")}
        />
      )}
      <Diagram steps={value?.steps} validation={validation} busy={busy} actions={actions} />
      <OlderExcel host={state.host} />
    </>
  );
}

/** That the registers could not be read, or that the user stopped the reading. */
function ReadingNote({ state, actions }: Pick<ViewProps, "state" | "actions">): React.JSX.Element | null {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { state: reading, failure } = state.overviews.process;
  if (reading !== "failed" && reading !== "stopped") return null;
  return (
    <MessageBar intent={reading === "failed" ? "error" : "info"} layout="multiline">
      <MessageBarBody>{failure === undefined ? t("stopped") : formatFailure(failure, language)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={state.running !== null}
          onClick={() => actions.run({ id: "readOverview", overview: "process" })}
        >
          {t("repeated")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
