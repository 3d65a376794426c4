import { Badge, Body1, Caption1, Link, Subtitle2Stronger } from "@fluentui/react-components";
import { leadsTo } from "../../../core/process/connections";
import type { OtherActivity } from "../../../core/process/other-activities";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "./Home.styles";
import { TEXTS } from "./Home.text";

/** An activity without a tool: what it is and where it is described. The workbook does not say how far it is, and neither does the card. */
export function OtherCard({ activity }: { readonly activity: OtherActivity }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { letter, title, purpose, page, example } = activity;
  const next = leadsTo(letter);
  return (
    <div className={styles.card}>
      <div className={styles.otherHead}>
        <Badge appearance="tint" color="subtle" size="large">
          {letter}
        </Badge>
        <Subtitle2Stronger as="h4" className={styles.otherTitle}>
          {title[language]}
        </Subtitle2Stronger>
      </div>
      <div className={styles.body}>
        <Body1>{purpose[language]}</Body1>
        <Caption1 className={styles.quiet}>{t("noTool")}</Caption1>
        {next.length > 0 && (
          <Caption1 className={styles.quiet}>{t("leadsTo", { numbers: new Intl.ListFormat(language).format(next) })}</Caption1>
        )}
        <Caption1>
          <Link inline href={page.url} target="_blank" rel="noreferrer">
            {page.name}
          </Link>
        </Caption1>
        {example !== undefined && (
          <Caption1>
            {t("realExample")}{" "}
            <Link inline href={example.url} target="_blank" rel="noreferrer">
              {example.name}
            </Link>
          </Caption1>
        )}
      </div>
    </div>
  );
}
