import { Body1Strong, Caption1 } from "@fluentui/react-components";
import { formatSerial } from "../../../core/identifiers/dates";
import { formatReason } from "../../../core/strategy/format-reason";
import type { RetiringSystem } from "../../../core/strategy/retiring-systems";
import { useLanguage, useTexts } from "../../text/use-texts";
import { CellLink } from "../shared/CellLink";
import { MoreList } from "../shared/MoreList";
import { useStyles } from "./Plan.styles";
import { TEXTS } from "./Plan.text";
import { TimelineBar, type Scale } from "./TimelineBar";
import type { ShowCell } from "./cells";

export interface RetiringBarsProps {
  readonly retiring: readonly RetiringSystem[];
  readonly scale: Scale;
  readonly cells: ShowCell;
}

/** Systems that the exit leaves behind, until they are retired and after. */
export function RetiringBars({ retiring, scale, cells: { placeOf, onShow } }: RetiringBarsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <>
      <Body1Strong as="h3">{t("retiring")}</Body1Strong>
      <MoreList items={retiring} step={10} label={t("retiring")}>
        {({ system, name, until, gone, reason }) => {
          const end = until === undefined ? (gone ? [] : [t("retiringOpen")]) : [t("retiringUntil", { until: formatSerial(until) })];
          return (
            <div className={styles.row}>
              <div className={styles.head}>
                <CellLink text={name} place={placeOf({ register: "systems", row: system, column: "contractEnd" })} onShow={onShow} />
                <Caption1 className={styles.quiet}>
                  {[...(gone ? [t("retiringGone")] : []), ...end, formatReason(reason, language)].join(" · ")}
                </Caption1>
              </div>
              <TimelineBar
                thin
                scale={scale}
                span={until === undefined ? undefined : { start: scale.range.start, end: until }}
                kind="retiring"
              />
            </div>
          );
        }}
      </MoreList>
    </>
  );
}
