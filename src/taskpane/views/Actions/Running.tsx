import { Body1, Button, Field, ProgressBar } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Progress } from "../../../app/ports";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./Actions.styles";
import { TEXTS } from "./Actions.text";
import { useProgressText } from "./useProgressText";

export interface RunningProps {
  readonly progress: Progress;
  /** Excel has not answered for long. */
  readonly isSilent?: boolean | undefined;
  readonly onCancel: () => void;
}

/** How far the action under way has come, and the way out of it. */
export function Running({ progress, isSilent = false, onCancel }: RunningProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const progressText = useProgressText(progress);
  const label = isSilent ? t("silent") : progressText;
  // Recognition and unreported writes have no progress: show an indeterminate bar.
  const known = progress.step === "read" || progress.step === "check" || (progress.step === "write" && progress.fraction > 0);
  return (
    <div className={styles.progress}>
      <Field validationState="none" validationMessage={null}>
        {known ? <ProgressBar aria-label={label} value={progress.fraction} /> : <ProgressBar aria-label={label} />}
      </Field>
      <div className={styles.line}>
        <Body1>{label}</Body1>
        {known && <Body1 aria-hidden>{t("percent", { percent: Math.round(progress.fraction * 100) })}</Body1>}
        <Button
          size="small"
          icon={<DismissRegular />}
          onClick={onCancel}
          disabled={!isSilent && progress.step === "write" && progress.stoppable !== true}
        >
          {t(isSilent ? "leave" : "cancel")}
        </Button>
      </div>
    </div>
  );
}
