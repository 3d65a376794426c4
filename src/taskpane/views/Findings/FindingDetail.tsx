import { Badge, Body1, Button, Caption1, Subtitle2, useRestoreFocusTarget } from "@fluentui/react-components";
import { ArchiveRegular, ArrowUndoRegular, LocationRegular, WrenchRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { AcceptedFinding } from "../../../core/acceptance/acceptance";
import { DECISION_WORDS } from "../../../core/acceptance/decision-words";
import type { Finding } from "../../../core/model/finding";
import { ruleById } from "../../../core/rules";
import { sourceName, sourceReason } from "../../../core/sources/source";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { DetailHeading } from "./DetailHeading";
import { DueBadge } from "./DueBadge";
import { placeOf, textOf } from "./finding-text";
import { useDetailStyles } from "./FindingDetail.styles";
import { TEXTS } from "./FindingDetail.text";
import { SayMeaning, type SayMeaningProps } from "./SayMeaning";

export interface FindingDetailProps extends Pick<SayMeaningProps, "onSay" | "onMean"> {
  readonly finding: Finding;
  /** What its row is known by; "" where it has no name. */
  readonly name: string;
  /** The day of the check, as a serial of the 1900 system. */
  readonly today: number;
  /** Who accepted it and why, if it is accepted. */
  readonly accepted: AcceptedFinding | undefined;
  /** "" where no owner is named. */
  readonly owner: string;
  /** Findings of the same rule that have a certain fix, this one among them; 0 when this one has none. */
  readonly alike: number;
  readonly busy: boolean;
  readonly onShow: () => void;
  readonly onFix: () => void;
  readonly onFixRule: () => void;
  readonly onAccept: () => void;
  readonly onWithdraw: () => void;
}

/** The chosen finding: what is wrong, what can be done from here, why it matters, what to do, and where the demand comes from. */
export function FindingDetail(props: FindingDetailProps): React.JSX.Element {
  const { finding, name, today, accepted, owner } = props;
  const styles = useDetailStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const screen = useScreen();
  const { what, why, how } = textOf(finding, language, screen);
  const rule = ruleById(finding.rule);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is wrong and what can be done is to be in sight; the list above stays where it is. jsdom can't scroll.
    top.current?.scrollIntoView?.({ block: "nearest" });
  }, [finding]);
  return (
    <section className={styles.root} aria-label={what}>
      <div ref={top} className={styles.top}>
        <Subtitle2 as="h2" className={styles.title}>
          {what}
        </Subtitle2>
        {name !== "" && <Body1>{name}</Body1>}
        <div className={styles.places}>
          <Caption1 className={styles.quiet}>{placeOf(finding)}</Caption1>
          <DueBadge finding={finding} today={today} />
        </div>
        {owner !== "" && <Caption1 className={styles.quiet}>{t("owner", { owner })}</Caption1>}
        {accepted !== undefined && (
          <Badge className={styles.accepted} appearance="tint" color="informative" shape="rounded">
            {t("accepted", {
              decision: DECISION_WORDS[accepted.acceptance.decision][language],
              at: accepted.acceptance.at,
              reason: accepted.acceptance.reason,
            })}
          </Badge>
        )}
        <Actions {...props} />
      </div>
      <DetailHeading>{t("how")}</DetailHeading>
      <Body1>{how}</Body1>
      <DetailHeading>{t("why")}</DetailHeading>
      <Body1>{why}</Body1>
      <DetailHeading>{t("source")}</DetailHeading>
      <Caption1>{t("check", { check: rule.title[language] })}</Caption1>
      {/* Whose criterion it is, to look up; a link would lead out of Excel, and out of the municipality's network. */}
      <Caption1>{sourceName(rule.source, language)}</Caption1>
      <Caption1>{sourceReason(rule.source, language)}</Caption1>
    </section>
  );
}

function Actions({
  finding,
  accepted,
  alike,
  busy,
  onShow,
  onFix,
  onFixRule,
  onAccept,
  onWithdraw,
  onSay,
  onMean,
}: FindingDetailProps): React.JSX.Element {
  const styles = useDetailStyles();
  const t = useTexts(TEXTS);
  // Where a dialog that one of them opened puts the focus back.
  const restore = useRestoreFocusTarget();
  const language = useLanguage();
  const fix = ruleById(finding.rule).fix?.title[language];
  return (
    <div className={styles.actions}>
      <Button size="small" icon={<LocationRegular />} onClick={onShow}>
        {t("show")}
      </Button>
      {accepted === undefined && <SayMeaning finding={finding} busy={busy} onSay={onSay} onMean={onMean} />}
      {alike > 0 && (
        <Button {...restore} size="small" icon={<WrenchRegular />} disabledFocusable={busy} title={fix} onClick={onFix}>
          {t("fix")}
        </Button>
      )}
      {alike > 1 && (
        <Button {...restore} size="small" disabledFocusable={busy} title={fix} onClick={onFixRule}>
          {t("fixRule", { count: alike })}
        </Button>
      )}
      {accepted === undefined ? (
        <Button {...restore} size="small" icon={<ArchiveRegular />} disabledFocusable={busy} onClick={onAccept}>
          {t("accept")}
        </Button>
      ) : (
        <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={onWithdraw}>
          {t(accepted.acceptance.scope === undefined ? "withdraw" : "withdrawKind")}
        </Button>
      )}
    </div>
  );
}
