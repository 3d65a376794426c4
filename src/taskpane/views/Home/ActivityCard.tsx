import { AccordionHeader, AccordionItem, AccordionPanel, Badge, Body1, Caption1, ProgressBar } from "@fluentui/react-components";
import { SearchRegular, SettingsRegular } from "@fluentui/react-icons";
import { leadsTo } from "../../../core/process/connections";
import type { Activity } from "../../../core/process/diagram";
import type { ProcessStep } from "../../../app/overviews/process";
import { useLanguage, useTexts } from "../../text/use-texts";
import { Details, type DetailsProps } from "./Details";
import type { RegisterId } from "../../../core/model/register-id";
import { saysOf } from "./says-of";
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
        {step !== undefined && <Completion step={step} name={title[language]} errors={errorsIn(rest.validation, activity.register)} />}
        <Caption1 className={styles.quiet}>{next.length === 0 ? t("leadsNowhere") : t("leadsTo", { numbers })}</Caption1>
        <AccordionPanel className={styles.panel}>{step !== undefined && <Details step={step} {...rest} />}</AccordionPanel>
      </div>
    </AccordionItem>
  );
}

function errorsIn(validation: DetailsProps["validation"], register: RegisterId): number {
  return validation?.findings.filter((finding) => finding.severity === "error" && finding.register === register).length ?? 0;
}

interface CompletionProps {
  readonly step: ProcessStep;
  readonly name: string;
  /** Findings of this severity in its register. */
  readonly errors: number;
}

/** How far the activity has come: its leading measure, then the others, each on its own unit. */
function Completion({ step, name, errors }: CompletionProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { state, done, total, leading, measures, leftOutText, sheet = "" } = step;
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
        <Body1>{leading === undefined || total === 0 ? t("nothingCounted") : t("sentence", { says: saysOf(leading, language) })}</Body1>
        {badge}
      </div>
      {measures
        .filter((measure) => measure !== leading && measure.total > 0)
        .map((measure) => (
          <Caption1 key={measure.id}>{t("sentence", { says: saysOf(measure, language) })}</Caption1>
        ))}
      {errors > 0 && <Caption1 className={styles.errors}>{t("errors", { count: errors })}</Caption1>}
      {leftOutText !== undefined && <Caption1 className={styles.quiet}>{leftOutText}</Caption1>}
    </>
  );
}
