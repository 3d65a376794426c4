import { AccordionHeader, AccordionItem, AccordionPanel, Badge, Body1, Caption1, ProgressBar } from "@fluentui/react-components";
import { SearchRegular, SettingsRegular } from "@fluentui/react-icons";
import { nextMeasure, percentDone } from "../../../core/process/completion";
import { leadsTo } from "../../../core/process/connections";
import type { Activity } from "../../../core/process/diagram";
import type { ProcessStep } from "../../../app/overviews/process";
import { useLanguage, useTexts } from "../../text/use-texts";
import { Details, type DetailsProps } from "./Details";
import { useStyles } from "./Home.styles";
import { TEXTS } from "./Home.text";

export interface ActivityCardProps extends Omit<DetailsProps, "step"> {
  readonly activity: Activity;
  /** Undefined until the registers have been read. */
  readonly step: ProcessStep | undefined;
}

const COLOR = { missing: "subtle", empty: "warning", begun: "informative", done: "success" } as const;

/** One activity in the diagram: what it is and how far it has come; opened, all that belongs to it. */
export function ActivityCard({ activity, step, ...rest }: ActivityCardProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { number, title, gear, magnifier } = activity;
  const next = leadsTo(String(number));
  const numbers = new Intl.ListFormat(language, { type: "conjunction" }).format(next);
  return (
    <AccordionItem value={number} className={styles.card}>
      <AccordionHeader
        as="h4"
        expandIconPosition="end"
        icon={
          <Badge appearance="tint" color="brand" size="large">
            {number}
          </Badge>
        }
      >
        <span className={styles.title}>
          <span className={styles.name}>{title[language]}</span>
          {gear && <SettingsRegular className={styles.icon} title={t("gear")} />}
          {magnifier && <SearchRegular className={styles.icon} title={t("magnifier")} />}
        </span>
      </AccordionHeader>
      <div className={styles.body}>
        {step !== undefined && <Completion step={step} name={title[language]} />}
        <Caption1 className={styles.quiet}>{next.length === 0 ? t("leadsNowhere") : t("leadsTo", { numbers })}</Caption1>
        <AccordionPanel className={styles.panel}>{step !== undefined && <Details step={step} {...rest} />}</AccordionPanel>
      </div>
    </AccordionItem>
  );
}

function Completion({ step, name }: { readonly step: ProcessStep; readonly name: string }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { state, done, total, leftOutText, sheet = "" } = step;
  const next = nextMeasure(step);
  const badge = (
    <Badge appearance="tint" color={COLOR[state]}>
      {t(state)}
    </Badge>
  );
  if (state === "missing" || state === "empty") {
    return (
      <div className={styles.line}>
        <Body1>{state === "missing" ? t("missingLong") : t("emptyLong", { sheet })}</Body1>
        {badge}
      </div>
    );
  }
  return (
    <>
      <ProgressBar value={total === 0 ? 0 : done / total} aria-label={name} />
      <div className={styles.line}>
        <Body1>{total === 0 ? t("nothingCounted") : t("share", { done, total, percent: percentDone(done, total) })}</Body1>
        {badge}
      </div>
      {leftOutText !== undefined && <Caption1 className={styles.quiet}>{leftOutText}</Caption1>}
      {next !== undefined && <Caption1>{t("next", { title: next.title[language], left: next.left.length })}</Caption1>}
    </>
  );
}
