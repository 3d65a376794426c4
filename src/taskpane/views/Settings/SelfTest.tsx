import { Body1, Button, Caption1, MessageBar, MessageBarActions, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { BeakerRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Action } from "../../../app/action";
import { countAgreements } from "../../../app/self-test/compare";
import { recordingName, recordingText, type SelfTestResult } from "../../../app/self-test/recording";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./Settings.styles";
import { TEXTS } from "./SelfTest.text";

export interface SelfTestProps {
  /** What this Excel answered; null before it has been asked. */
  readonly result: SelfTestResult | null;
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
  readonly onSaveFile: (name: string, text: string) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Asks this Excel what no public source says, and gives the answers as files to send. */
export function SelfTest({ result, busy, onRun, onSaveFile, onCopy }: SelfTestProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [isAsked, setAsked] = useState(false);
  const run = (): void => {
    setAsked(false);
    onRun({ id: "selfTest" });
  };
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{t("title")}</Subtitle2>
      <Caption1 className={styles.quiet}>{t("intro")}</Caption1>
      {isAsked ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("warning")}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={run} disabledFocusable={busy}>
              {t("sure")}
            </Button>
            <Button onClick={() => setAsked(false)}>{t("not")}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        <Button className={styles.start} icon={<BeakerRegular />} disabledFocusable={busy} onClick={() => setAsked(true)}>
          {t("run")}
        </Button>
      )}
      {result !== null && <Result result={result} onSaveFile={onSaveFile} onCopy={onCopy} />}
    </section>
  );
}

type ResultProps = Pick<SelfTestProps, "onSaveFile" | "onCopy"> & { readonly result: SelfTestResult };

function Result({ result, onSaveFile, onCopy }: ResultProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [copied, setCopied] = useState<"copied" | "notCopied" | null>(null);
  const { recording, compared } = result;
  const { same, different, lacking } = countAgreements(compared);
  const name = recordingName(recording);
  const savePage = async (): Promise<void> => {
    const { selfTestPage } = await import(/* webpackChunkName: "self-test" */ "../../../app/self-test/page");
    onSaveFile(`${name}.html`, selfTestPage(result));
  };
  const copy = (): void =>
    void onCopy(recordingText(recording)).then(
      () => setCopied("copied"),
      () => setCopied("notCopied"),
    );
  return (
    <>
      <Body1>{t("counts", { all: compared.length, same, different, lacking })}</Body1>
      {different > 0 && (
        <>
          <Subtitle2 as="h3">{t("different")}</Subtitle2>
          <ul className={styles.list}>
            {compared
              .filter(({ agreement }) => agreement === "different")
              .map(({ id, question }) => (
                <li key={id}>{question}</li>
              ))}
          </ul>
        </>
      )}
      <Caption1 className={styles.quiet}>{t("send")}</Caption1>
      <div className={styles.buttons}>
        <Button onClick={() => onSaveFile(`${name}.json`, recordingText(recording))}>{t("saveAnswers")}</Button>
        <Button onClick={() => void savePage()}>{t("savePage")}</Button>
        <Button onClick={copy}>{t("copy")}</Button>
      </div>
      <div role="status">{copied !== null && <Body1>{t(copied)}</Body1>}</div>
    </>
  );
}
