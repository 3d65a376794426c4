import { Caption1, mergeClasses } from "@fluentui/react-components";
import type { AreaLine } from "../../../core/strategy/plan-lines";
import { formatSerial } from "../../../core/identifiers/dates";
import { useTexts } from "../../text/use-texts";
import { CellLink } from "../shared/CellLink";
import { useStyles } from "./Plan.styles";
import { TEXTS } from "./Plan.text";
import { TimelineBar, type Scale } from "./TimelineBar";
import type { ShowCell } from "./cells";

export interface AreaRowProps {
  readonly area: AreaLine;
  /** Undefined: no bar is drawn. */
  readonly scale?: Scale;
  readonly cells: ShowCell;
}

/** An area with its dates and what it waits for; each leads to its cell. */
export function AreaRow({ area, scale, cells: { placeOf, onShow } }: AreaRowProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const { name, state, start, end, afterDeadline, waits, dates, moveDays } = area;
  const span = start === undefined || end === undefined ? undefined : { start, end };
  const reported = [
    ...(state === "moved" ? [t("areaOut")] : []),
    ...(state === "stays" ? [t("areaStays")] : []),
    ...(span === undefined ? [] : [t("period", { start: formatSerial(span.start), end: formatSerial(span.end) })]),
    ...(afterDeadline ? [t("areaLate")] : []),
  ];
  return (
    <div className={styles.row}>
      <div className={mergeClasses(styles.head, scale !== undefined && styles.inset)}>
        <CellLink text={name} place={placeOf(area.cell)} onShow={onShow} />
        {reported.length > 0 && <Caption1 className={styles.quiet}>{reported.join(" · ")}</Caption1>}
      </div>
      {scale !== undefined && (
        <TimelineBar thin scale={scale} span={span} kind={afterDeadline ? "late" : state === "moved" ? "retiring" : "planned"} />
      )}
      {waits.length > 0 && (
        <ul className={styles.waits}>
          {waits.map(({ text, cell }) => (
            <li key={text}>
              <CellLink text={text} place={placeOf(cell)} onShow={onShow} />
            </li>
          ))}
        </ul>
      )}
      {(dates === "putOff" || dates === "assumed") && (
        <Caption1 className={mergeClasses(styles.quiet, styles.inset)}>{t(dates, { days: moveDays })}</Caption1>
      )}
    </div>
  );
}
