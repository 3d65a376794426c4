import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  CounterBadge,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
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
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexGrow: 1, overflowWrap: "anywhere" },
  why: { flexGrow: 1, minWidth: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** Why checks could not be made: a line for each thing to fix, with how many wait for it; opened, which they are. */
export function NotJudged({ notJudged }: NotJudgedProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  if (notJudged.length === 0) return <Body1>{t("none")}</Body1>;
  return (
    <div className={styles.root}>
      <Body1>{t("intro")}</Body1>
      <Accordion collapsible multiple>
        {groupNotJudged(notJudged).map(({ reason, rules }) => {
          const why = formatNotJudgedReason(reason, language);
          return (
            <AccordionItem key={why} value={why}>
              <AccordionHeader as="h2">
                <span className={styles.line}>
                  <span className={styles.why}>{why}</span>
                  <CounterBadge
                    count={rules.length}
                    overflowCount={999}
                    color="informative"
                    appearance="filled"
                    role="img"
                    aria-label={t("checks", { count: rules.length })}
                    title={t("checks", { count: rules.length })}
                  />
                </span>
              </AccordionHeader>
              <AccordionPanel>
                <ul className={styles.list}>
                  {rules.map((id) => {
                    const { register, title } = ruleById(id);
                    return (
                      <li key={id}>
                        <Caption1>{`${registerSpec(register).title[language]}: ${title[language]}`}</Caption1>
                      </li>
                    );
                  })}
                </ul>
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </div>
  );
}
