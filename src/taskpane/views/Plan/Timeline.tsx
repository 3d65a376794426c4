import { Body1, Caption1 } from "@fluentui/react-components";
import type { PlanOverview } from "../../../app/overviews/plan";
import { formatSerial } from "../../../core/identifiers/dates";
import { shareOf, type Timeline as TimelineData } from "../../../core/strategy/timeline";
import { useTexts } from "../../text/use-texts";
import { RetiringBars } from "./RetiringBars";
import { useStyles } from "./Plan.styles";
import { TEXTS } from "./Plan.text";
import { percent } from "./TimelineBar";
import type { ShowCell } from "./cells";
import { WaveRow } from "./WaveRow";

export interface TimelineProps {
  readonly timeline: TimelineData;
  readonly areas: PlanOverview["areas"];
  readonly cells: ShowCell;
}

/** The waves on a time line. Each row also says in words what its bar shows. */
export function Timeline({ timeline, areas, cells }: TimelineProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const { today, deadline, waves, retiring } = timeline;
  const legend =
    deadline === undefined
      ? t("legendNoDeadline", { today: formatSerial(today) })
      : t("legend", { today: formatSerial(today), deadline: formatSerial(deadline) });
  return (
    <>
      <Caption1 className={styles.quiet}>{legend}</Caption1>
      <div className={styles.picture}>
        <Scale timeline={timeline} />
        {waves.length === 0 ? (
          <Body1>{t("noWaves")}</Body1>
        ) : (
          <ul className={styles.rows} aria-label={t("waves")}>
            {waves.map((wave) => (
              <WaveRow key={wave.number} wave={wave} scale={timeline} areas={areas} cells={cells} />
            ))}
          </ul>
        )}
        {retiring.length > 0 && <RetiringBars retiring={retiring} scale={timeline} cells={cells} />}
      </div>
    </>
  );
}

/** At most this many years are written; between more of them there would be no room in a narrow pane. */
const MOST_YEARS = 6;
const STEPS = [1, 2, 5, 10];
/** A year that begins later would be cut off at the edge. */
const LAST_SHARE = 0.88;

/** The years above the bars. */
function Scale({ timeline: { range, quarters } }: Pick<TimelineProps, "timeline">): React.JSX.Element {
  const styles = useStyles();
  const every = quarters.filter(({ year }) => year !== undefined);
  const step = STEPS.find((years) => every.length / years <= MOST_YEARS) ?? every.length;
  const years = every.filter(({ day, year }) => year! % step === 0 && shareOf(range, day) < LAST_SHARE);
  return (
    <div className={styles.scale} aria-hidden>
      {years.map(({ day, year }) => (
        <Caption1 key={day} className={styles.year} style={{ left: percent(shareOf(range, day)) }}>
          {year}
        </Caption1>
      ))}
    </div>
  );
}
