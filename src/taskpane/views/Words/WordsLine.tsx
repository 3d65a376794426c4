import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import { wordsAsked } from "../../../core/meanings/asked-findings";
import type { Finding } from "../../../core/model/finding";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "./WordsLine.text";

export interface WordsLineProps {
  readonly findings: readonly Finding[];
  readonly onOpen: () => void;
}

/** That words are waiting for their meaning, and the way to where it is said; nothing where none is. */
export function WordsLine({ findings, onOpen }: WordsLineProps): React.JSX.Element | null {
  const t = useTexts(TEXTS);
  const count = useMemo(() => wordsAsked(findings), [findings]);
  if (count === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t("asked", { count })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onOpen}>
          {t("say")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
