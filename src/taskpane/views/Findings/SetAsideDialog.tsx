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
import { placeOf, textOf } from "./finding-text";
import { TEXTS } from "./Findings.text";

export interface SetAsideDialogProps {
  readonly finding: Finding;
  readonly onSetAside: (decision: Decision, reason: string) => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
});

/** Asks why a finding can be set aside. Without a reason it can't. */
export function SetAsideDialog({ finding, onSetAside, onDismiss }: SetAsideDialogProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [decision, setDecision] = useState<Decision>("accepted");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === "";
  const save = (): void => {
    setTried(true);
    if (!missing) onSetAside(decision, reason);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDismiss()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("setAsideTitle")}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{`${placeOf(finding)}: ${textOf(finding, useLanguage()).what}`}</Body1>
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
              {t("setAside")}
            </Button>
            <Button onClick={onDismiss}>{t("cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
