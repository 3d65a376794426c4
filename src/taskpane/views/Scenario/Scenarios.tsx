import { Body1Strong, Caption1 } from "@fluentui/react-components";
import { formatSerial } from "../../../core/identifiers/dates";
import type { ScenarioFigures } from "../../../core/strategy/compare-scenarios";
import { SCENARIO_LOSS, SCENARIO_NAMES, SCENARIO_SOURCE } from "../../../core/strategy/scenario-texts";
import { useLanguage, useTexts } from "../../text/use-texts";
import { Figures, type FigureProps } from "../shared/Figures";
import { TEXTS } from "./Scenario.text";
import { useStyles } from "./Scenario.styles";

export interface ScenariosProps {
  /** The plan as chosen, then the three scenarios. */
  readonly figures: readonly ScenarioFigures[];
}

/** Before, with and after SAPA side by side: what it does to the plan, and what is lost meanwhile. */
export function Scenarios({ figures }: ScenariosProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <section className={styles.root} aria-label={t("scenarios")}>
      <Body1Strong as="h3">{t("scenarios")}</Body1Strong>
      {figures.map((of) => (
        <div key={of.scenario ?? "chosen"} className={styles.moved}>
          <Body1Strong as="h4">{of.scenario === undefined ? t("chosen") : SCENARIO_NAMES[of.scenario][language]}</Body1Strong>
          {of.scenario !== undefined && <Caption1 className={styles.quiet}>{SCENARIO_LOSS[of.scenario][language]}</Caption1>}
          <Figures figures={figuresOf(of)} />
        </div>
      ))}
      <Caption1 className={styles.quiet}>{SCENARIO_SOURCE[language]}</Caption1>
    </section>
  );

  function figuresOf({
    finish,
    earliest,
    unplanned,
    late,
    unseen,
    unseenOpen,
    unseenDays,
    costDifference,
  }: ScenarioFigures): FigureProps[] {
    const number = (count: number): string => t("number", { count });
    return [
      finish === undefined && earliest !== undefined
        ? {
            label: t("finish"),
            value: t("earliest", { date: formatSerial(earliest) }),
            ...(unplanned === 0 ? {} : { note: t("earliestNote", { count: unplanned }) }),
          }
        : { label: t("finish"), value: finish === undefined ? t("unknownFinish") : formatSerial(finish) },
      { label: t("unplannedAreas"), value: number(unplanned) },
      ...(late === 0 ? [] : [{ label: t("lateAreas"), value: number(late) }]),
      {
        label: t("unseen"),
        value: number(unseen),
        ...(unseen === 0 ? {} : { note: t("unseenNote", { days: unseenDays, count: unseenOpen }) }),
      },
      ...(costDifference === undefined || costDifference === 0
        ? []
        : [{ label: t("cost"), value: t("kroner", { amount: costDifference }) }]),
    ];
  }
}
