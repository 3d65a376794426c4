import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { OverviewState } from "../../../app/overviews/overview";
import { formatFailure } from "../../../app/failures/failure-texts";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./shared.text";

export interface AwaitedProps<T> {
  readonly overview: OverviewState<T>;
  /** Something that the user started is running; reading waits. */
  readonly busy: boolean;
  readonly onRead: () => void;
  readonly children: (value: T) => React.ReactNode;
}

/** An overview while it is read, when that was stopped or failed, and when it is there. */
export function Awaited<T>({ overview: { state, value, failure }, busy, onRead, children }: AwaitedProps<T>): React.ReactNode {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const ended = state === "failed" || state === "stopped";
  return (
    <>
      {ended && (
        <MessageBar intent={state === "failed" ? "error" : "info"} layout="multiline">
          <MessageBarBody>{failure === undefined ? t("stopped") : formatFailure(failure, language)}</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={busy} onClick={onRead}>
              {t("read")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {value === null ? !ended && <Spinner size="small" label={t("reading")} labelPosition="after" /> : children(value)}
    </>
  );
}
