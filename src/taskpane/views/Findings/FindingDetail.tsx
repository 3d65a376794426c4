import { Body1, Button, Caption1Strong, Caption1, Link, Subtitle2 } from "@fluentui/react-components";
import { ArchiveRegular, LocationRegular, WrenchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { FixScope } from "../../../app/fix";
import type { Decision } from "../../../core/acceptance/acceptance";
import type { Finding } from "../../../core/model/finding";
import { ruleById } from "../../../core/rules";
import { useLanguage, useTexts } from "../../text/use-texts";
import { placeOf, textOf } from "./finding-text";
import { useDetailStyles } from "./Findings.styles";
import { SetAsideDialog } from "./SetAsideDialog";
import { TEXTS } from "./Findings.text";

export interface FindingDetailProps {
  readonly finding: Finding;
  /** Findings of the same rule that have a certain mend, this one among them; 0 when this one has none. */
  readonly alike: number;
  readonly busy: boolean;
  readonly onShow: () => void;
  readonly onMend: (scope: FixScope) => void;
  readonly onSetAside: (decision: Decision, reason: string) => void;
}

/** The chosen finding: what is wrong, why it matters, what to do, and where the demand comes from. */
export function FindingDetail({ finding, alike, busy, onShow, onMend, onSetAside }: FindingDetailProps): React.JSX.Element {
  const styles = useDetailStyles();
  const [asking, setAsking] = useState(false);
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { what, why, how } = textOf(finding, language);
  const rule = ruleById(finding.rule);
  const source = [rule.source.name, rule.source.edition].filter((part) => part !== undefined).join(", ");
  return (
    // Scrolls, so it must be reachable with the keyboard.
    <section className={styles.root} aria-label={rule.title[language]} tabIndex={0}>
      <Subtitle2 as="h2">{rule.title[language]}</Subtitle2>
      <Caption1>{placeOf(finding)}</Caption1>
      <Body1>{what}</Body1>
      <Caption1Strong className={styles.heading}>{t("why")}</Caption1Strong>
      <Body1>{why}</Body1>
      <Caption1Strong className={styles.heading}>{t("how")}</Caption1Strong>
      <Body1>{how}</Body1>
      <Caption1Strong className={styles.heading}>{t("source")}</Caption1Strong>
      <Caption1>
        {rule.source.url === undefined ? (
          source
        ) : (
          <Link href={rule.source.url} target="_blank" rel="noreferrer">
            {source}
          </Link>
        )}
      </Caption1>
      <div className={styles.actions}>
        <Button size="small" icon={<LocationRegular />} onClick={onShow}>
          {t("show")}
        </Button>
        {alike > 0 && (
          <Button
            size="small"
            icon={<WrenchRegular />}
            disabledFocusable={busy}
            title={rule.fix?.title[language]}
            onClick={() => onMend({ kind: "finding", finding })}
          >
            {t("mend")}
          </Button>
        )}
        {alike > 1 && (
          <Button size="small" disabledFocusable={busy} onClick={() => onMend({ kind: "rule", rule: finding.rule })}>
            {t("mendRule", { count: alike })}
          </Button>
        )}
        <Button size="small" icon={<ArchiveRegular />} disabledFocusable={busy} onClick={() => setAsking(true)}>
          {t("setAside")}
        </Button>
      </div>
      {asking && (
        <SetAsideDialog
          finding={finding}
          onDismiss={() => setAsking(false)}
          onSetAside={(decision, reason) => {
            setAsking(false);
            onSetAside(decision, reason);
          }}
        />
      )}
    </section>
  );
}
