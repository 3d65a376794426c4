import { Body1, Body1Strong, Button } from "@fluentui/react-components";
import type { Action } from "../../../app/action";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./Cleanup.styles";
import { TEXTS } from "./Cleanup.text";

export interface ListsProps {
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
}

/** The lists that the work is done from: the one on a sheet, and the advice in the register. */
export function Lists({ busy, onRun }: ListsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <div className={styles.section}>
      <Body1Strong as="h2">{t("lists")}</Body1Strong>
      <Body1>{t("listIntro")}</Body1>
      <Button className={styles.start} appearance="primary" disabledFocusable={busy} onClick={() => onRun({ id: "worklist" })}>
        {t("worklist")}
      </Button>
      <Body1>{t("adviceIntro")}</Body1>
      <Button className={styles.start} disabledFocusable={busy} onClick={() => onRun({ id: "previewAdvice" })}>
        {t("writeAdvice")}
      </Button>
      <Button className={styles.start} disabledFocusable={busy} onClick={() => onRun({ id: "summaries" })}>
        {t("summaries")}
      </Button>
    </div>
  );
}
