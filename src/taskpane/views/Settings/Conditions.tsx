import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  Caption1,
  Link,
  Spinner,
} from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { sourceName } from "../../../core/sources/source";
import type { ConditionHead } from "../../../core/system-conditions/condition";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./Conditions.text";
import { useStyles } from "./Settings.styles";

/** The catalogue is long and seldom read: it is fetched when it is opened. */
const Catalogue = lazy(async () => {
  const { CATALOGUE } = await import(/* webpackChunkName: "conditions" */ "../../../core/conditions/catalogue");
  return { default: () => <ConditionList conditions={CATALOGUE} /> };
});

/** The edition of the source that each integration condition comes from; collapsed at first. */
export function Conditions(): React.JSX.Element {
  const t = useTexts(TEXTS);
  return (
    <Accordion collapsible>
      <AccordionItem value="conditions">
        <AccordionHeader as="h3">{t("title")}</AccordionHeader>
        <AccordionPanel>
          <Suspense fallback={<Spinner size="small" label={t("reading")} labelPosition="after" />}>
            <Catalogue />
          </Suspense>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

export function ConditionList({ conditions }: { readonly conditions: readonly ConditionHead[] }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {conditions.map(({ id, name, version, validFrom, source }) => (
        <li key={id}>
          <div className={styles.entry}>
            <Body1Strong>{name[language]}</Body1Strong>
            <Caption1 className={styles.quiet}>
              {version === "" ? t("noVersion") : validFrom === undefined ? version : t("from", { version, date: validFrom })}
            </Caption1>
            <Caption1>
              {source.kind === "ruleOfThumb" || source.url === undefined ? (
                <Source source={source} />
              ) : (
                <Link inline href={source.url} target="_blank" rel="noreferrer">
                  <Source source={source} />
                </Link>
              )}
            </Caption1>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Source({ source }: Pick<ConditionHead, "source">): React.JSX.Element {
  const t = useTexts(TEXTS);
  return <>{t("source", { name: sourceName(source, useLanguage()) })}</>;
}
