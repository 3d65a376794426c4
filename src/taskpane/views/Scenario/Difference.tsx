import { Body1, Caption1, Spinner } from "@fluentui/react-components";
import { formatSerial } from "../../../core/identifiers/dates";
import type { MovedArea, ScenarioComparison } from "../../../core/strategy/scenario";
import type { PlannedArea } from "../../../core/strategy/strategy";
import { useTexts } from "../../text/use-texts";
import { Figures, type FigureProps } from "../shared/Figures";
import { MoreList } from "../shared/MoreList";
import { TEXTS } from "./Scenario.text";
import { useStyles } from "./Scenario.styles";
import type { Comparison } from "./useComparison";

export interface DifferenceProps {
  readonly of: Comparison;
  /** Name of each area, by its number in the strategy. */
  readonly areas: readonly { readonly name: string }[];
}

/** The scenario's difference to the plan: finish, cost, and the areas that get other dates. */
export function Difference({ of, areas }: DifferenceProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <div role="status" aria-label={t("difference")} className={styles.root}>
      {of.kind === "reckoning" && <Spinner size="tiny" label={t("computing")} labelPosition="after" />}
      {of.kind === "failed" && <Body1>{t("failed")}</Body1>}
      {of.kind === "done" && <NoticeText comparison={of.comparison} areas={areas} />}
    </div>
  );
}

interface NoticeProps extends Pick<DifferenceProps, "areas"> {
  readonly comparison: ScenarioComparison;
}

function NoticeText({ comparison, areas }: NoticeProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const { finish, earliest, unplanned, days, costDifference, costPerMonth, moved, nowLate, noLongerLate, nowUnplanned, nowPlanned } =
    comparison;
  const day = (serial: number | undefined): string => (serial === undefined ? t("unknown") : formatSerial(serial));
  const period = ({ state, start, end }: PlannedArea): string =>
    state === "unplanned" ? t("unplanned") : state === "moved" ? t("out") : t("period", { start: day(start), end: day(end) });
  const out = (when: "before" | "after"): string =>
    finish[when] !== undefined || earliest[when] === undefined ? day(finish[when]) : t("earliest", { date: formatSerial(earliest[when]) });
  const cost = (amount: number): string => t("kroner", { amount });
  const count = (label: "nowLate" | "noLongerLate" | "nowUnplanned" | "nowPlanned", list: readonly number[]): FigureProps[] =>
    list.length === 0 ? [] : [{ label: t(label), value: t("number", { count: list.length }) }];
  const figures: readonly FigureProps[] = [
    {
      label: t("finish"),
      value: finish.after === undefined && earliest.after === undefined ? t("unknownFinish") : out("after"),
      note: [
        t("finishBefore", { before: out("before") }),
        days === undefined ? t("noDays") : shift(days),
        ...(finish.after === undefined && earliest.after !== undefined ? [t("earliestNote", { count: unplanned.after })] : []),
      ].join(" "),
    },
    { label: t("moved"), value: t("number", { count: moved.length }) },
    costDifference === undefined
      ? { label: t("cost"), value: t("unknownFinish"), note: t(costPerMonth === undefined ? "noPrice" : "noDays") }
      : { label: t("cost"), value: cost(costDifference), note: t("costNote", { month: cost(Math.round(costPerMonth!)) }) },
    ...count("nowLate", nowLate),
    ...count("noLongerLate", noLongerLate),
    ...count("nowUnplanned", nowUnplanned),
    ...count("nowPlanned", nowPlanned),
  ];
  function shift(by: number): string {
    return by === 0 ? t("sameDay") : t(by > 0 ? "later" : "earlier", { days: Math.abs(by) });
  }
  return (
    <>
      <Figures figures={figures} />
      {moved.length === 0 ? (
        <Body1>{t("noneMoved")}</Body1>
      ) : (
        <MoreList items={moved} step={10} label={t("moved")}>
          {({ area, before, after }: MovedArea) => (
            <div className={styles.moved}>
              <Body1>{areas[area]?.name}</Body1>
              <Caption1 className={styles.quiet}>{t("change", { before: period(before), after: period(after) })}</Caption1>
            </div>
          )}
        </MoreList>
      )}
    </>
  );
}
