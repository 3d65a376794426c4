import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { STORE_KEYS } from "../../../app/ports";
import type { StoredState } from "../../../app/stores/stored-state";
import type { Action } from "../../../app/action";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./Settings.styles";
import { TEXTS } from "./Traces.text";

interface TracesProps {
  readonly sizes: StoredState["sizes"];
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
}

/** What the workbook stores for the add-in, and its removal, which is asked about once more. */
export function Traces({ sizes, busy, onRun }: TracesProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [isAsked, setAsked] = useState(false);
  const remove = (): void => {
    setAsked(false);
    onRun({ id: "removeTraces" });
  };
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{t("title")}</Subtitle2>
      <Caption1 className={styles.quiet}>{t("intro")}</Caption1>
      <table className={styles.sizes} aria-label={t("title")}>
        <thead>
          <tr>
            <th scope="col">{t("part")}</th>
            <th scope="col">{t("size")}</th>
          </tr>
        </thead>
        <tbody>
          {STORE_KEYS.map((key) => (
            <tr key={key}>
              <th scope="row">{t(key)}</th>
              <td>{sizes[key] === 0 ? t("nothing") : t("kilobytes", { size: Math.ceil(sizes[key] / 1000) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Caption1 className={styles.quiet}>{t("beside")}</Caption1>
      {isAsked ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("warning")}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={remove} disabledFocusable={busy}>
              {t("sure")}
            </Button>
            <Button onClick={() => setAsked(false)}>{t("keep")}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        <Button className={styles.start} icon={<DeleteRegular />} disabledFocusable={busy} onClick={() => setAsked(true)}>
          {t("remove")}
        </Button>
      )}
    </section>
  );
}
