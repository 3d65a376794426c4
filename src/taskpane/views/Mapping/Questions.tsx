import { Body1, Button, Caption1, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { candidatesOf, type QuestionAnswer } from "../../../core/recognition/answer";
import type { QuestionCandidate, RecognitionQuestion } from "../../../core/recognition/choice";
import { formatPlace, formatQuestion } from "../../../core/recognition/question-text";
import type { Recognition } from "../../../core/recognition/recognition";
import { registerSpec } from "../../../core/registers";
import type { RegisterId } from "../../../core/model/register-id";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "./Mapping.styles";
import { TEXTS } from "./Questions.text";

export interface QuestionsProps {
  readonly recognition: Pick<Recognition, "questions" | "failure">;
  readonly busy: boolean;
  readonly onAnswer: (question: RecognitionQuestion, answer: QuestionAnswer) => void;
  /** Forgets all that the workbook remembers of sheets and columns. */
  readonly onForgetAll: () => void;
}

/** Recognition's questions, each with its answers; nothing where all is clear. */
export function Questions({ recognition, busy, onAnswer, onForgetAll }: QuestionsProps): React.JSX.Element | null {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const { questions, failure } = recognition;
  if (questions.length === 0 && failure === undefined) return null;
  return (
    <section className={styles.root} aria-label={t("group")}>
      {failure !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(failure === "unreadable" ? "unreadable" : "newerVersion")}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={onForgetAll}>
              {t("forget")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {questions.map((question, i) => (
        <Question key={i} question={question} busy={busy} onAnswer={(answer) => onAnswer(question, answer)} />
      ))}
    </section>
  );
}

function Question({
  question,
  busy,
  onAnswer,
}: {
  readonly question: RecognitionQuestion;
  readonly busy: boolean;
  readonly onAnswer: (answer: QuestionAnswer) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const candidates = candidatesOf(question);
  const label = (candidate: QuestionCandidate, register: RegisterId): string => {
    if (question.kind === "which-sheet")
      return t(question.together === true ? "onlySheet" : "useSheet", { place: formatPlace(candidate, language) });
    return t(question.kind === "is-it" ? "yes" : "isRegister", { register: registerSpec(register).title[language] });
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{formatQuestion(question, language)}</MessageBarTitle>
        <div className={styles.root}>
          {candidates.map(({ register, ...candidate }, i) => (
            <div key={i} className={styles.fields}>
              <Caption1>{factsOf(candidate, t)}</Caption1>
              <div className={styles.buttons}>
                <Button
                  size="small"
                  className={styles.button}
                  disabledFocusable={busy}
                  onClick={() => onAnswer({ kind: "pick", candidate, register })}
                >
                  {label(candidate, register)}
                </Button>
              </div>
            </div>
          ))}
          <div className={styles.buttons}>
            {question.kind === "which-sheet" && question.together === true && (
              <Button
                size="small"
                appearance="primary"
                className={styles.button}
                disabledFocusable={busy}
                onClick={() => onAnswer({ kind: "together", register: question.register })}
              >
                {t("together")}
              </Button>
            )}
            <Button size="small" disabledFocusable={busy} onClick={() => onAnswer({ kind: "none" })}>
              {t(question.kind === "which-sheet" ? "none" : "no")}
            </Button>
          </div>
          <Body1>{t("why")}</Body1>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** A few headers suffice to recognise a sheet; a hundred user columns do not help. */
const SHOWN = 8;

function factsOf({ rows, headerRow, columns, unmatched }: QuestionCandidate, t: ReturnType<typeof useTexts<typeof TEXTS>>): string {
  const facts = t("candidate", { rows, row: headerRow + 1, found: Object.keys(columns).length });
  if (unmatched.length === 0) return facts;
  const headers = unmatched.slice(0, SHOWN).join(", ") + (unmatched.length > SHOWN ? " …" : "");
  return `${facts} ${t("unmatched", { headers })}`;
}
