import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Action } from "../../../app/action";
import type { WordsOverview } from "../../../app/overviews/words";
import { meaningsFile } from "../../../core/meanings/stored-meanings";
import type { AnsweredWord } from "../../../core/meanings/word-question";
import { useTexts } from "../../text/use-texts";
import { readXmlFile } from "../Settings/read-xml-file";
import { FileButton } from "../shared/FileButton";
import { MoreList } from "../shared/MoreList";
import { useStyles } from "./Words.styles";
import { TEXTS } from "./Words.text";

export interface AnswersProps {
  readonly words: WordsOverview;
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
  readonly onSaveFile: (name: string, text: string) => void;
}

const TEXT_OF = { value: "answer", blank: "answerBlank", undecided: "answerUndecided", own: "answerOwn" } as const;

/** The answers that are given, each to be asked about again. */
export function Answered({ words: { answered }, busy, onRun }: AnswersProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const say = ({ word, meaning }: AnsweredWord): string =>
    t(TEXT_OF[meaning.means], { word, value: meaning.means === "value" ? meaning.value : "" });
  return (
    <MoreList items={answered} className={styles.group}>
      {(each) => (
        <div className={styles.word}>
          <Body1>{say(each)}</Body1>
          <Caption1 className={styles.quiet}>{t("cells", { count: each.count })}</Caption1>
          <Button
            size="small"
            className={styles.start}
            disabledFocusable={busy}
            aria-label={t("withdrawWord", { word: each.word })}
            onClick={() => onRun({ id: "saveMeanings", meanings: [], withdrawn: [{ list: each.list, word: each.word }] })}
          >
            {t("withdraw")}
          </Button>
        </div>
      )}
    </MoreList>
  );
}

/** What can be done with all answers: into the cells, into a file, and out of one. */
export function MoreAboutAnswers({ words: { answered, meanings }, busy, onRun, onSaveFile }: AnswersProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [writeHint, fileHint] = [useId(), useId()];
  const [problem, setProblem] = useState<string | null>(null);
  const load = async (file: File): Promise<void> => {
    try {
      const text = await readXmlFile(file);
      setProblem(null);
      onRun({ id: "loadMeanings", text });
    } catch (error) {
      setProblem(t("unreadFile", { detail: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <div className={styles.group}>
      {answered.some(({ count, meaning }) => count > 0 && meaning.means !== "own" && meaning.means !== "blank") && (
        <>
          <Button
            className={styles.start}
            aria-describedby={writeHint}
            disabledFocusable={busy}
            onClick={() => onRun({ id: "previewMeanings" })}
          >
            {t("write")}
          </Button>
          <Caption1 id={writeHint} className={styles.quiet}>
            {t("writeHint")}
          </Caption1>
        </>
      )}
      <div className={styles.buttons}>
        {meanings.length > 0 && (
          <Button aria-describedby={fileHint} onClick={() => onSaveFile(t("fileName"), meaningsFile(meanings))}>
            {t("saveFile")}
          </Button>
        )}
        <FileButton
          accept=".json,application/json"
          testId="meanings-file"
          aria-describedby={fileHint}
          disabledFocusable={busy}
          onFile={(file) => void load(file)}
        >
          {t("loadFile")}
        </FileButton>
      </div>
      <Caption1 id={fileHint} className={styles.quiet}>
        {t("fileHint")}
      </Caption1>
      {problem !== null && <Body1 role="alert">{problem}</Body1>}
    </div>
  );
}
