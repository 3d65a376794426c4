import { Body1, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { NotJudged as NotJudgedData } from "../../../core/model/finding";
import { registerSpec } from "../../../core/registers";
import { ruleById } from "../../../core/rules";
import { formatNotJudgedReason } from "../../../core/validate/format";
import { groupNotJudged } from "../../../core/validate/group-not-judged";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./NotJudged.text";

export interface NotJudgedProps {
  readonly notJudged: readonly NotJudgedData[];
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Rules that could not be evaluated and why, one heading per reason: twenty rules that lack one sheet are one thing to fix. */
export function NotJudged({ notJudged }: NotJudgedProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  if (notJudged.length === 0) return <Body1>{t("none")}</Body1>;
  return (
    <div className={styles.root}>
      <Body1>{t("intro")}</Body1>
      <ul className={styles.list}>
        {groupNotJudged(notJudged).map(({ reason, rules }) => {
          const why = formatNotJudgedReason(reason, language);
          return (
            <li key={why} className={styles.item}>
              <Subtitle2 as="h2">{why}</Subtitle2>
              {rules.map((id) => {
                const { register, title } = ruleById(id);
                return (
                  <Caption1 key={id} className={styles.quiet}>{`${registerSpec(register).title[language]}: ${title[language]}`}</Caption1>
                );
              })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
