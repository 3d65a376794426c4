import { Button, mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  ArrowImportRegular,
  EraserRegular,
  HighlightRegular,
  MapRegular,
  DocumentTableRegular,
  TaskListLtrRegular,
} from "@fluentui/react-icons";
import type { Action } from "../../../app/action";
import { useTexts } from "../../text/use-texts";
import { InsertTemplate } from "../InsertTemplate/InsertTemplate";
import { useStyles } from "./Actions.styles";
import { TEXTS } from "./Actions.text";

export interface ActionsProps {
  /** Something the user has started is under way. */
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
  /** Opens the view in which an export is merged. */
  readonly onImport: () => void;
  /** Opens the view in which plans are made. */
  readonly onPlans: () => void;
}

type Plain = "validate" | "highlight" | "removeHighlights" | "summaries" | "findingsSheet";

/** What the add-in does to the whole workbook. */
export function Actions({ busy, onRun, onImport, onPlans }: ActionsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const button = (action: Plain, icon: React.JSX.Element, options: { wide?: boolean; primary?: boolean } = {}): React.JSX.Element => (
    <Button
      className={mergeClasses(styles.button, options.wide === true && styles.wide)}
      appearance={options.primary === true ? "primary" : "secondary"}
      icon={icon}
      // Kept in the tab order, so that the focus of a keyboard user stays on the button that was pressed.
      disabledFocusable={busy}
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
        <InsertTemplate className={styles.button} busy={busy} onInsert={(register) => onRun({ id: "insertTemplate", register })} />
        <Button
          className={mergeClasses(styles.button, styles.wide)}
          icon={<ArrowImportRegular />}
          disabledFocusable={busy}
          onClick={onImport}
        >
          {t("import")}
        </Button>
        <Button className={mergeClasses(styles.button, styles.wide)} icon={<MapRegular />} disabledFocusable={busy} onClick={onPlans}>
          {t("plans")}
        </Button>
      </div>
    </section>
  );
}
