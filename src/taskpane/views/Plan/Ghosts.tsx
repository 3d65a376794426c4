import { Body1Strong, Caption1 } from "@fluentui/react-components";
import { formatSerial } from "../../../core/identifiers/dates";
import { formatReason } from "../../../core/strategy/format-reason";
import type { Ghost } from "../../../core/strategy/ghosts";
import { useLanguage, useTexts } from "../../text/use-texts";
import { CellLink } from "../shared/CellLink";
import { MoreList } from "../shared/MoreList";
import { useStyles } from "./Plan.styles";
import { TEXTS } from "./Plan.text";
import { TimelineBar, type Scale } from "./TimelineBar";
import type { ShowCell } from "./cells";

export interface GhostsProps {
  readonly ghosts: readonly Ghost[];
  readonly scale: Scale;
  readonly cells: ShowCell;
}

/** Systems that the exit leaves behind, until they are retired and after. */
export function Ghosts({ ghosts, scale, cells: { placeOf, onShow } }: GhostsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <>
      <Body1Strong as="h3">{t("ghosts")}</Body1Strong>
      <MoreList items={ghosts} step={10} label={t("ghosts")}>
        {({ system, name, until, gone, reason }) => {
          const end = until === undefined ? (gone ? [] : [t("ghostOpen")]) : [t("ghostUntil", { until: formatSerial(until) })];
          return (
            <div className={styles.row}>
              <div className={styles.head}>
                <CellLink text={name} place={placeOf({ register: "systems", row: system, column: "contractEnd" })} onShow={onShow} />
                <Caption1 className={styles.quiet}>
                  {[...(gone ? [t("ghostGone")] : []), ...end, formatReason(reason, language)].join(" · ")}
                </Caption1>
              </div>
              <TimelineBar
                thin
                scale={scale}
                span={until === undefined ? undefined : { start: scale.range.start, end: until }}
                kind="ghost"
              />
            </div>
          );
        }}
      </MoreList>
    </>
  );
}
