import { mergeClasses } from "@fluentui/react-components";
import { barOf, shareOf, type Span, type Timeline } from "../../../core/strategy/timeline";
import { useStyles } from "./Plan.styles";

export type Scale = Pick<Timeline, "range" | "today" | "deadline">;

export interface TimelineBarProps {
  /** The range of the picture, and the days that are marked in it. */
  readonly scale: Scale;
  /** Undefined: no bar, the row only. */
  readonly span: Span | undefined;
  readonly kind: "planned" | "late" | "retiring";
  readonly thin?: boolean;
}

/** A span as a bar; the text beside it says the same. */
export function TimelineBar({ scale, span, kind, thin = false }: TimelineBarProps): React.JSX.Element {
  const styles = useStyles();
  const { range, today, deadline } = scale;
  const bar = span === undefined ? undefined : barOf(range, span);
  return (
    <div className={mergeClasses(styles.track, thin && styles.thin)} aria-hidden>
      {bar !== undefined && (
        <div
          className={mergeClasses(styles.bar, kind === "late" && styles.late, kind === "retiring" && styles.retiring)}
          style={{ left: percent(bar.left), width: percent(bar.width) }}
        />
      )}
      <Line day={today} range={range} className={styles.todayLine} />
      {deadline !== undefined && <Line day={deadline + 1} range={range} className={styles.deadlineLine} />}
    </div>
  );
}

interface LineProps {
  readonly day: number;
  readonly range: Span;
  readonly className: string;
}

/** A day that is marked in every row; one outside the picture is mentioned only in words. */
function Line({ day, range, className }: LineProps): React.JSX.Element | null {
  const styles = useStyles();
  if (day < range.start || day > range.end + 1) return null;
  return <div className={mergeClasses(styles.line, className)} style={{ left: percent(shareOf(range, day)) }} />;
}

export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
