import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Outcome as OutcomeData } from "../../../app/action";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { messageOf } from "./message-of";
import { TEXTS } from "./Outcome.text";

export interface OutcomeProps {
  readonly outcome: OutcomeData;
  readonly onDismiss: () => void;
  readonly onShowSheet: (sheet: string) => void;
}

/** Whether it reports only that all went well. */
export function useIsGood(outcome: OutcomeProps["outcome"] | null): boolean {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return outcome !== null && messageOf(outcome, t, language).intent === "success";
}

const serials = new WeakMap<OutcomeData, number>();
let latest = 0;

/** A number of its own for each outcome: a message bar is announced when it is drawn for the first time, not when its text changes. */
function serialOf(outcome: OutcomeData): number {
  const known = serials.get(outcome);
  if (known !== undefined) return known;
  latest += 1;
  serials.set(outcome, latest);
  return latest;
}

/** How the last action ended, until the user has read it. */
export function Outcome({ outcome, onDismiss, onShowSheet }: OutcomeProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const screen = useScreen();
  const { intent, title, lines, sheet } = messageOf(outcome, t, useLanguage());
  return (
    <MessageBar key={serialOf(outcome)} intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{screen(title)}</MessageBarTitle>}
        {screen(lines.join(" "))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={t("dismiss")} onClick={onDismiss} />}
      >
        {sheet !== undefined && (
          <Button size="small" onClick={() => onShowSheet(sheet)}>
            {t("goTo")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
