import { Body1, Button, Caption1, Caption1Strong, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { DeleteRegular, DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Action } from "../../../app/action";
import type { StoredState } from "../../../app/stores/stored-state";
import type { KleEdition } from "../../../core/kle";
import { useTexts } from "../../text/use-texts";
import { FileButton } from "../shared/FileButton";
import { readXmlFile } from "./read-xml-file";
import { useStyles } from "./Settings.styles";
import { TEXTS } from "./Settings.text";

export interface KleEditionsProps {
  readonly stored: StoredState;
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
}

/** The editions that KLE numbers are checked against, and loading another from KL's own file. */
export function KleEditions({ stored, busy, onRun }: KleEditionsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const hint = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const { shippedKle, loadedKle } = stored;

  const load = async (file: File): Promise<void> => {
    try {
      const text = await readXmlFile(file);
      setProblem(null);
      onRun({ id: "loadKle", text });
    } catch (error) {
      setProblem(t("unreadFile", { detail: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{t("kle")}</Subtitle2>
      <Caption1Strong>{t("shipped")}</Caption1Strong>
      <Editions editions={shippedKle} />
      <Caption1Strong>{t("loaded")}</Caption1Strong>
      {typeof loadedKle === "string" ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(loadedKle === "unreadable" ? "unreadable" : "newerKle")}</MessageBarBody>
        </MessageBar>
      ) : loadedKle.length === 0 ? (
        <Body1>{t("noneLoaded")}</Body1>
      ) : (
        <Editions editions={loadedKle} />
      )}
      <div className={styles.buttons}>
        <FileButton
          accept=".xml,text/xml,application/xml"
          testId="kle-file"
          icon={<DocumentArrowUpRegular />}
          aria-describedby={hint}
          disabledFocusable={busy}
          onFile={(file) => void load(file)}
        >
          {t("load")}
        </FileButton>
        {loadedKle.length > 0 && (
          <Button icon={<DeleteRegular />} disabledFocusable={busy} onClick={() => onRun({ id: "removeKle" })}>
            {t("remove")}
          </Button>
        )}
      </div>
      <Caption1 id={hint} className={styles.quiet}>
        {t("loadHint")}
      </Caption1>
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

function Editions({ editions }: { readonly editions: readonly KleEdition[] }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <ul className={styles.list}>
      {editions.map(({ id, name, date }) => (
        <li key={id}>
          <Body1>{t("edition", { name, date })}</Body1>
        </li>
      ))}
    </ul>
  );
}
