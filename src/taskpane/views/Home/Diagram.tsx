import { Accordion, Caption1, Subtitle2, Subtitle2Stronger } from "@fluentui/react-components";
import { ArrowDownRegular, SearchRegular, SettingsRegular } from "@fluentui/react-icons";
import type { ProcessStep } from "../../../app/overviews/process";
import { ACTIVITIES, PILLARS } from "../../../core/process/diagram";
import { OTHER_ACTIVITIES } from "../../../core/process/other-activities";
import { useLanguage, useTexts } from "../../text/use-texts";
import { ActivityCard, type ActivityCardProps } from "./ActivityCard";
import { ConnectionMap } from "./ConnectionMap";
import { OtherCard } from "./OtherCard";
import { useStyles } from "./Home.styles";
import { TEXTS } from "./Home.text";

export interface DiagramProps extends Omit<ActivityCardProps, "activity" | "step"> {
  /** Undefined until the registers have been read: the diagram is drawn first, the figures come later. */
  readonly steps: readonly ProcessStep[] | undefined;
}

/** The process: four pillars in their order, the activities under them. One activity is open at a time. */
export function Diagram({ steps, ...rest }: DiagramProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <section className={styles.section} aria-label={t("process")}>
      <Subtitle2 as="h2">{t("process")}</Subtitle2>
      <Accordion collapsible>
        <ol className={styles.diagram}>
          {PILLARS.map(({ id, title }, i) => (
            <li key={id} className={styles.pillar}>
              <div className={styles.heading}>
                <Subtitle2Stronger as="h3">{title[language]}</Subtitle2Stronger>
                {i < PILLARS.length - 1 && <ArrowDownRegular className={styles.arrow} aria-hidden />}
              </div>
              <ul className={styles.cards}>
                {ACTIVITIES.filter(({ pillar }) => pillar === id).map((activity) => (
                  <li key={activity.number}>
                    <ActivityCard activity={activity} step={steps?.find((step) => step.activity.number === activity.number)} {...rest} />
                  </li>
                ))}
                {OTHER_ACTIVITIES.filter(({ pillar }) => pillar === id).map((other) => (
                  <li key={other.letter}>
                    <OtherCard activity={other} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Accordion>
      <div className={styles.legend}>
        <span className={styles.legendItem}>
          <SettingsRegular aria-hidden /> {t("gear")}
        </span>
        <span className={styles.legendItem}>
          <SearchRegular aria-hidden /> {t("magnifier")}
        </span>
      </div>
      <Subtitle2Stronger as="h3">{t("connections")}</Subtitle2Stronger>
      <ConnectionMap />
      <Caption1 className={styles.quiet}>{t("mapOwn")}</Caption1>
    </section>
  );
}
