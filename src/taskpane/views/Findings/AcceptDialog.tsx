import {
  Body1,
  Button,
  Caption1,
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
import { DECISIONS, type Decision, type Scope } from "../../../core/acceptance/acceptance";
import { MAX_REASON } from "../../../core/acceptance/limits";
import type { Finding } from "../../../core/model/finding";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { placeOf, whatOf } from "./finding-text";
import { TEXTS } from "./AcceptDialog.text";

export interface AcceptDialogProps {
  /** At least one; all get the same decision and reason. */
  readonly findings: readonly Finding[];
  /** The wider scopes that can be chosen instead, each with the number of findings that count and are covered. */
  readonly scopes: readonly ScopeChoice[];
  /** Chosen at first; absent: the findings alone. */
  readonly scope?: Scope;
  readonly onAccept: (decision: Decision, reason: string, scope?: Scope) => void;
  readonly onDismiss: () => void;
}

export interface ScopeChoice {
  readonly scope: Scope;
  readonly count: number;
}

/** Findings that are stored one by one, and read at every check. */
export const MOST_ALONE = 5_000;
/** The findings alone, without those that are to come. */
const ALONE = "alone";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
});

/** At most this many are listed in words; the rest is counted. */
const SHOWN = 3;

/** Asks why a finding or several can be accepted. A reason is required. */
export function AcceptDialog({ findings, scopes, scope: first, onAccept, onDismiss }: AcceptDialogProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const screen = useScreen();
  const [scope, setScope] = useState<Scope | undefined>(first);
  const [decision, setDecision] = useState<Decision>("accepted");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === "";
  const save = (): void => {
    setTried(true);
    if (!missing) onAccept(decision, reason, scope);
  };
  const isMany = findings.length > MOST_ALONE;
  const count = scopes.find((choice) => choice.scope === scope)?.count ?? findings.length;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDismiss()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("title", { count })}</DialogTitle>
          <DialogContent className={styles.content}>
            {findings.slice(0, SHOWN).map((finding) => (
              <Body1 key={`${placeOf(finding)} ${finding.rule} ${finding.messageId}`}>
                {`${placeOf(finding)}: ${whatOf(finding, language, screen)}`}
              </Body1>
            ))}
            {findings.length > SHOWN && <Body1>{t("rest", { count: findings.length - SHOWN })}</Body1>}
            {scopes.length > 0 && (
              <Field label={t("scope")} {...(scope === undefined ? {} : { hint: t("scopeHint") })}>
                <RadioGroup value={scope ?? ALONE} onChange={(_, { value }) => setScope(value === ALONE ? undefined : (value as Scope))}>
                  <Radio value={ALONE} disabled={isMany} label={t("alone", { count: findings.length })} />
                  {scopes.map((choice) => (
                    <Radio key={choice.scope} value={choice.scope} label={t(choice.scope, { count: choice.count })} />
                  ))}
                </RadioGroup>
                {isMany && <Caption1>{t("tooMany", { most: MOST_ALONE })}</Caption1>}
              </Field>
            )}
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
              hint={t(scope === undefined ? "reasonHint" : "reasonHintScope")}
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
