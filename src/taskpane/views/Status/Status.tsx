import { Button, Caption1, makeStyles, Spinner, Switch, tokens } from "@fluentui/react-components";
import { formatFailure } from "../../../app/failures/failure-texts";
import type { SessionState } from "../../../app/session/session";
import { shownTime } from "../../../core/text/shown-time";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./Status.text";

export interface StatusProps {
  readonly state: Pick<SessionState, "live" | "cellsStale" | "settingsStale" | "running">;
  readonly onRetry: () => void;
  /** Whether the user wants findings to follow edits. */
  readonly wantsLive: boolean;
  readonly onLive: (wantsLive: boolean) => void;
  /** The rest of the line. */
  readonly children?: React.ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  text: { flexGrow: 1, flexBasis: "110px", overflowWrap: "anywhere" },
});

/** When the findings last were known to fit the workbook, whether they still do, and the switch by which they follow edits. */
export function Status({ state, onRetry, wantsLive, onLive, children }: StatusProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { live, cellsStale, settingsStale, running } = state;
  const { checkedAt, checking, failure } = live;
  const isOld = cellsStale || settingsStale;
  const text = (): string => {
    if (failure !== null) return t("failure", { why: formatFailure(failure, language) });
    if (checkedAt === null) return t("never");
    return t(isOld ? "changed" : "checked", { time: shownTime(checkedAt, language) });
  };
  return (
    <div className={styles.root} role="group" aria-label={t("status")}>
      {/* Announced once it is done: each start would be noise in a screen reader. */}
      <Caption1 className={styles.text} role="status">
        {text()}
      </Caption1>
      {checking && <Spinner size="extra-tiny" aria-label={t("checking")} />}
      {checkedAt !== null && (isOld || failure !== null) && (
        <Button size="small" appearance="subtle" disabledFocusable={running !== null && !running.background} onClick={onRetry}>
          {t("repeated")}
        </Button>
      )}
      <Switch size="small" checked={wantsLive} onChange={(_, { checked }) => onLive(checked)} label={<Caption1>{t("live")}</Caption1>} />
      {children}
    </div>
  );
}
