import { mergeClasses } from "@fluentui/react-components";
import { barOf, type Span } from "../../../core/strategy/timeline";
import { useStyles } from "./Plan.styles";

export interface TimelineBarProps {
  readonly range: Span;
  /** Undefined: no bar, the row only. */
  readonly span: Span | undefined;
  readonly kind: "planned" | "late" | "ghost";
  readonly thin?: boolean;
}

/** A span as a bar; what it shows is told in words beside it. */
export function TimelineBar({ range, span, kind, thin = false }: TimelineBarProps): React.JSX.Element {
  const styles = useStyles();
  const bar = span === undefined ? undefined : barOf(range, span);
  return (
    <div className={mergeClasses(styles.track, thin && styles.thin)} aria-hidden>
      {bar !== undefined && (
        <div
          className={mergeClasses(styles.bar, kind === "late" && styles.late, kind === "ghost" && styles.ghost)}
          style={{ left: percent(bar.left), width: percent(bar.width) }}
        />
      )}
    </div>
  );
}

export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
