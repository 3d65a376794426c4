import { Body1, Button, Subtitle1 } from "@fluentui/react-components";
import { ArrowLeftRegular, SettingsRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Action, Outcome } from "../../../app/action";
import type { SessionState } from "../../../app/session";
import type { Finding, Severity } from "../../../core/model/finding";
import type { MappingChoice } from "../../../core/recognition/choice";
import type { Recognition } from "../../../core/recognition/recognition";
import type { RegisterId } from "../../../core/registers/register";
import { useTexts } from "../../text/use-texts";
import { Actions } from "../Actions/Actions";
import { Running } from "../Actions/Running";
import { NoRegister, Start } from "../Empty/Empty";
import { AdvicePlan } from "../AdvicePlan/AdvicePlan";
import { FixPlan } from "../FixPlan/FixPlan";
import { Import } from "../Import/Import";
import { Outcome as OutcomeBar } from "../Outcome/Outcome";
import { Questions } from "../Mapping/Questions";
import { Plans } from "../Plans/Plans";
import { Registers } from "../Registers/Registers";
import { Scenario } from "../Scenario/Scenario";
import { Settings } from "../Settings/Settings";
import { SinceLine } from "../SinceLine/SinceLine";
import { UndoBar } from "../UndoBar/UndoBar";
import { usePageStyles, useStyles } from "./Pane.styles";
import { TEXTS } from "./Pane.text";
import { Result } from "./Result";

export interface PaneProps {
  readonly state: SessionState;
  readonly onRun: (action: Action) => void;
  readonly onCancel: () => void;
  readonly onShow: (place: Pick<Finding, "sheet" | "row" | "column">) => void;
  readonly onShowSheet: (sheet: string) => void;
  readonly onDismiss: () => void;
  /** Puts a shown plan of mends away. */
  readonly onDismissPlan: () => void;
  /** Puts a text on the clipboard; rejects where that is not allowed. */
  readonly onCopy: (text: string) => Promise<void>;
  /** Reads anew what the workbook keeps. */
  readonly onReload: () => void;
  readonly hidden: ReadonlySet<Severity>;
  readonly onHiddenChange: (hidden: ReadonlySet<Severity>) => void;
}

/** The whole task pane. All it does to the workbook comes in as functions. */
export function Pane(props: PaneProps): React.JSX.Element {
  usePageStyles();
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [view, setView] = useState<"work" | "settings" | "import" | "plans">("work");
  const { state, onRun, onCancel, onDismiss, onShowSheet } = props;
  const { outcome, kept, fixPlan, advicePlan, running } = state;
  const busy = running !== null;
  const lastChange = kept?.lastChange ?? null;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may stand far below; how it ended must be seen. jsdom can't scroll.
    if (outcome !== null) told.current?.scrollIntoView?.({ block: "nearest" });
  }, [outcome]);
  const away = view !== "work";
  return (
    <main className={styles.root}>
      <div className={styles.header}>
        <Subtitle1 as="h1">{t("title")}</Subtitle1>
        <Button
          size="small"
          appearance="subtle"
          icon={away ? <ArrowLeftRegular /> : <SettingsRegular />}
          onClick={() => setView(away ? "work" : "settings")}
        >
          {t(away ? "back" : "settings")}
        </Button>
      </div>
      {view === "work" && (
        <Actions
          running={running}
          onRun={onRun}
          onCancel={onCancel}
          onImport={() => {
            setView("import");
            onRun({ id: "findImports" });
          }}
          onPlans={() => {
            setView("plans");
            onRun({ id: "readPlanChoices" });
          }}
        />
      )}
      {away && running !== null && <Running progress={running.progress} onCancel={onCancel} />}
      {outcome !== null && (
        <div ref={told}>
          <OutcomeBar outcome={outcome} onDismiss={onDismiss} onShowSheet={onShowSheet} />
        </div>
      )}
      {view !== "settings" && lastChange !== null && <UndoBar change={lastChange} busy={busy} onUndo={() => onRun({ id: "undo" })} />}
      {view === "work" && <Work {...props} />}
      {view === "settings" && <Settings kept={kept} busy={busy} onRun={onRun} onReload={props.onReload} />}
      {view === "import" && (
        <Import offers={state.imports} read={state.importPlan} busy={busy} onRun={onRun} onDismissPlan={props.onDismissPlan} />
      )}
      {view === "plans" && (
        <>
          <Plans state={state} busy={busy} onRun={onRun} onShow={props.onShow} onCopy={props.onCopy} />
          <Scenario
            choices={state.scenario}
            busy={busy}
            onRead={() => onRun({ id: "readScenario" })}
            onBuild={(choices, assumptions) => onRun({ id: "scenario", choices, assumptions })}
          />
        </>
      )}
      {advicePlan !== null && (
        <AdvicePlan plan={advicePlan} onApply={() => onRun({ id: "writeAdvice", plan: advicePlan })} onDismiss={props.onDismissPlan} />
      )}
      {fixPlan !== null && <FixPlan plan={fixPlan} onApply={() => onRun({ id: "fix", plan: fixPlan })} onDismiss={props.onDismissPlan} />}
    </main>
  );
}

function Work({ state, onRun, onShow, hidden, onHiddenChange }: PaneProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const { outcome, validation, running } = state;
  const busy = running !== null;
  const failed = outcome === null ? undefined : failedRecognition(outcome);
  const recognition = failed ?? validation?.recognition;
  const insert = { busy, onInsert: (register: RegisterId) => onRun({ id: "insertTemplate", register }) };
  const mapping = {
    busy,
    onSaveChoice: (choice: MappingChoice) => onRun({ id: "saveChoice", choice }),
    onForgetChoice: (place?: Pick<MappingChoice, "sheet" | "table">) =>
      onRun({ id: "forgetChoice", ...(place === undefined ? {} : { place }) }),
  };
  return (
    <>
      {recognition !== undefined && (
        <Questions
          recognition={recognition}
          busy={busy}
          onAnswer={(question, answer) => onRun({ id: "answerQuestion", question, answer })}
          onForgetAll={() => onRun({ id: "forgetChoice" })}
        />
      )}
      {failed !== undefined && (
        <>
          <NoRegister recognition={failed} {...insert} />
          <Body1>{t("pick")}</Body1>
          <Registers validation={{ registers: [], recognition: failed }} {...mapping} />
        </>
      )}
      {failed === undefined && validation === null && !busy && <Start {...insert} />}
      {failed === undefined && validation !== null && state.sinceLast !== null && <SinceLine run={state.sinceLast} />}
      {failed === undefined && validation !== null && (
        <Result
          validation={validation}
          state={state}
          mapping={mapping}
          onRun={onRun}
          onShow={onShow}
          hidden={hidden}
          onHiddenChange={onHiddenChange}
        />
      )}
    </>
  );
}

/** What recognition told where no register was found, at once or after something was said about the sheets. */
function failedRecognition(outcome: Outcome): Recognition | undefined {
  if (outcome.kind === "failed") return outcome.failure.recognition;
  return outcome.kind === "done" && "again" in outcome && outcome.again.kind === "failed" ? outcome.again.failure.recognition : undefined;
}
