import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { DECISIONS, type Decision } from "../../../core/acceptance/acceptance";
import { MAX_REASON } from "../../../core/acceptance/limits";
import type { Finding } from "../../../core/model/finding";
import { useLanguage, useTexts } from "../../text/use-texts";
import { placeOf, whatOf } from "./finding-text";
import { TEXTS } from "./AcceptDialog.text";

export interface AcceptDialogProps {
  /** At least one; all get the same decision and reason. */
  readonly findings: readonly Finding[];
  readonly onAccept: (decision: Decision, reason: string) => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
});

/** At most this many are listed in words; the rest is counted. */
const SHOWN = 3;

/** Asks why a finding or several can be accepted. A reason is required. */
export function AcceptDialog({ findings, onAccept, onDismiss }: AcceptDialogProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const [decision, setDecision] = useState<Decision>("accepted");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === "";
  const save = (): void => {
    setTried(true);
    if (!missing) onAccept(decision, reason);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDismiss()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("title", { count: findings.length })}</DialogTitle>
          <DialogContent className={styles.content}>
            {findings.slice(0, SHOWN).map((finding) => (
              <Body1 key={`${placeOf(finding)} ${finding.rule} ${finding.messageId}`}>
                {`${placeOf(finding)}: ${whatOf(finding, language)}`}
              </Body1>
            ))}
            {findings.length > SHOWN && <Body1>{t("rest", { count: findings.length - SHOWN })}</Body1>}
            <Field label={t("decision")}>
              <RadioGroup value={decision} onChange={(_, { value }) => setDecision(value as Decision)}>
                {DECISIONS.map((value) => (
                  <Radio key={value} value={value} label={t(value)} />
                ))}
              </RadioGroup>
            </Field>
            <Field
              label={t("reason")}
              required
              hint={t("reasonHint")}
              {...(tried && missing ? { validationState: "error" as const, validationMessage: t("reasonMissing") } : {})}
            >
              <Textarea value={reason} maxLength={MAX_REASON} rows={4} onChange={(_, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={save}>
              {t("accept")}
            </Button>
            <Button onClick={onDismiss}>{t("cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
