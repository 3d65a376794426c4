import { Body1, Button, Caption1, Subtitle2, useRestoreFocusTarget } from "@fluentui/react-components";
import { ArchiveRegular, LocationRegular, WrenchRegular } from "@fluentui/react-icons";
import { ruleById } from "../../../core/rules";
import { sourceName, sourceReason } from "../../../core/sources/source";
import { kindSays } from "../../../core/validate/kind-text";
import type { FindingKind } from "../../../core/validate/finding-kinds";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { useDetailStyles } from "./FindingDetail.styles";
import { TEXTS as DETAIL } from "./FindingDetail.text";
import { DetailHeading } from "./DetailHeading";
import { textOf } from "./finding-text";
import { TEXTS } from "./KindDetail.text";
import { columnNameOf } from "./kind-of";
import { SayMeaning, type SayMeaningProps } from "./SayMeaning";

export interface KindDetailProps extends Pick<SayMeaningProps, "onSay" | "onMean"> {
  readonly kind: FindingKind;
  /** Cells of its findings that are shown and count. */
  readonly cells: number;
  /** Whether its findings have a certain fix. */
  readonly mendable: boolean;
  readonly busy: boolean;
  readonly onShow: () => void;
  readonly onFix: () => void;
  readonly onAccept: () => void;
}

/** The chosen kind: what is wrong in all its cells, what can be done with them at once, why it matters, and where the demand comes from. */
export function KindDetail({ kind, cells, mendable, busy, onShow, onFix, onAccept, onSay, onMean }: KindDetailProps): React.JSX.Element {
  const styles = useDetailStyles();
  const t = useTexts(TEXTS);
  const d = useTexts(DETAIL);
  const language = useLanguage();
  const screen = useScreen();
  const restore = useRestoreFocusTarget();
  const rule = ruleById(kind.rule);
  const says = kindSays(kind, language, screen);
  const { why, how } = textOf(kind.first, language, screen);
  return (
    <section className={styles.root} aria-label={says}>
      <div className={styles.top}>
        <Subtitle2 as="h2" className={styles.title}>
          {says}
        </Subtitle2>
        <Caption1 className={styles.quiet}>
          {t("where", { count: cells, column: columnNameOf(kind.first, language), sheet: kind.first.sheet })}
        </Caption1>
        {kind.various && <Body1>{t("various")}</Body1>}
        <div className={styles.actions}>
          <Button size="small" icon={<LocationRegular />} onClick={onShow}>
            {t("showFirst")}
          </Button>
          <SayMeaning finding={kind.first} isOne={!kind.various} busy={busy} onSay={onSay} onMean={onMean} />
          {mendable && cells > 0 && (
            <Button
              {...restore}
              size="small"
              icon={<WrenchRegular />}
              disabledFocusable={busy}
              title={rule.fix?.title[language]}
              onClick={onFix}
            >
              {t("fix", { count: cells })}
            </Button>
          )}
          {cells > 0 && (
            <Button {...restore} size="small" icon={<ArchiveRegular />} disabledFocusable={busy} onClick={onAccept}>
              {t("accept", { count: cells })}
            </Button>
          )}
        </div>
      </div>
      {!kind.various && (
        <>
          <DetailHeading>{d("how")}</DetailHeading>
          <Body1>{how}</Body1>
        </>
      )}
      <DetailHeading>{d("why")}</DetailHeading>
      <Body1>{why}</Body1>
      <DetailHeading>{d("source")}</DetailHeading>
      <Caption1>{d("check", { check: rule.title[language] })}</Caption1>
      <Caption1>{sourceName(rule.source, language)}</Caption1>
      <Caption1>{sourceReason(rule.source, language)}</Caption1>
    </section>
  );
}
