import { Button } from "@fluentui/react-components";
import { CheckmarkRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { askedWord, type AskedWord } from "../../../core/meanings/asked-findings";
import type { WordMeaning } from "../../../core/meanings/meaning";
import type { Finding } from "../../../core/model/finding";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "./SayMeaning.text";

export interface SayMeaningProps {
  readonly finding: Finding;
  /** Whether the finding stands for one word; of several none can be answered from here. */
  readonly isOne?: boolean;
  readonly busy: boolean;
  readonly onSay: (word: AskedWord) => void;
  readonly onMean: (meaning: WordMeaning) => void;
}

/** What can be said of the word that a finding asks about: that the guess is right, or what it means instead. Nothing where it asks nothing. */
export function SayMeaning({ finding, isOne = true, busy, onSay, onMean }: SayMeaningProps): React.JSX.Element | null {
  const t = useTexts(TEXTS);
  const asked = askedWord(finding);
  if (asked === undefined) return null;
  const { list, word, guess } = asked;
  return (
    <>
      {isOne && guess !== undefined && (
        <Button
          size="small"
          icon={<CheckmarkRegular />}
          disabledFocusable={busy}
          title={t("confirmHint")}
          onClick={() => onMean({ list, word, means: "value", value: guess })}
        >
          {t("confirm", { word, guess })}
        </Button>
      )}
      <Button size="small" icon={<QuestionCircleRegular />} onClick={() => onSay(asked)}>
        {t(isOne ? "say" : "sayAll")}
      </Button>
    </>
  );
}
