import { Body1, Button, Field, mergeClasses, ProgressBar } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  DismissRegular,
  EraserRegular,
  HighlightRegular,
  DocumentTableRegular,
  TaskListLtrRegular,
} from "@fluentui/react-icons";
import type { Progress } from "../../../app/ports";
import type { Action, ActionId } from "../../../app/action";
import { registerSpec } from "../../../core/registers";
import type { RegisterId } from "../../../core/registers/register";
import { useLanguage, useTexts } from "../../text/use-texts";
import { InsertTemplate } from "../InsertTemplate/InsertTemplate";
import { useStyles } from "./Actions.styles";
import { TEXTS } from "./Actions.text";

export interface ActionsProps {
  /** The action under way and how far it has come; null when none is. */
  readonly running: { readonly action: ActionId; readonly progress: Progress } | null;
  readonly onRun: (action: Action) => void;
  readonly onCancel: () => void;
}

type Plain = "validate" | "highlight" | "removeHighlights" | "summaries" | "findingsSheet";

/** What the add-in does to the whole workbook. */
export function Actions({ running, onRun, onCancel }: ActionsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const button = (action: Plain, icon: React.JSX.Element, options: { wide?: boolean; primary?: boolean } = {}): React.JSX.Element => (
    <Button
      className={mergeClasses(styles.button, options.wide === true && styles.wide)}
      appearance={options.primary === true ? "primary" : "secondary"}
      icon={icon}
      // Kept in the tab order, so that the focus of a keyboard user stays on the button that was pressed.
      disabledFocusable={running !== null}
      onClick={() => onRun({ id: action })}
    >
      {t(action)}
    </Button>
  );
  return (
    <section className={styles.root} aria-label={t("group")}>
      <div className={styles.buttons}>
        {button("validate", <CheckmarkCircleRegular />, { wide: true, primary: true })}
        {button("highlight", <HighlightRegular />, { wide: true })}
        {button("removeHighlights", <EraserRegular />)}
        {button("summaries", <DocumentTableRegular />)}
        {button("findingsSheet", <TaskListLtrRegular />)}
        <InsertTemplate
          className={styles.button}
          busy={running !== null}
          onInsert={(register) => onRun({ id: "insertTemplate", register })}
        />
      </div>
      {running !== null && <Running progress={running.progress} onCancel={onCancel} />}
    </section>
  );
}

function Running({ progress, onCancel }: { readonly progress: Progress; readonly onCancel: () => void }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const register = progress.register === undefined ? "" : registerSpec(progress.register as RegisterId).title[language];
  const label = t(progress.step, { register });
  // Finding and writing are one request each, of which nothing is told on the way.
  const known = progress.step === "read" || progress.step === "check";
  return (
    <div className={styles.progress}>
      <Field validationState="none" validationMessage={null}>
        {known ? <ProgressBar aria-label={label} value={progress.fraction} /> : <ProgressBar aria-label={label} />}
      </Field>
      <div className={styles.line}>
        <Body1 aria-live="polite">{label}</Body1>
        {known && <Body1 aria-hidden>{t("percent", { percent: Math.round(progress.fraction * 100) })}</Body1>}
        <Button size="small" icon={<DismissRegular />} onClick={onCancel} disabled={progress.step === "write"}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
