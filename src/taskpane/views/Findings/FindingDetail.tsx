import { Body1, Button, Caption1Strong, Caption1, Link, Subtitle2 } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons";
import type { Finding } from "../../../core/model/finding";
import { ruleById } from "../../../core/rules";
import { useLanguage, useTexts } from "../../text/use-texts";
import { placeOf, textOf } from "./finding-text";
import { useDetailStyles } from "./Findings.styles";
import { TEXTS } from "./Findings.text";

export interface FindingDetailProps {
  readonly finding: Finding;
  readonly onShow: () => void;
}

/** The chosen finding: what is wrong, why it matters, what to do, and where the demand comes from. */
export function FindingDetail({ finding, onShow }: FindingDetailProps): React.JSX.Element {
  const styles = useDetailStyles();
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
      <Button className={styles.action} size="small" icon={<LocationRegular />} onClick={onShow}>
        {t("show")}
      </Button>
    </section>
  );
}
