import { Body1, Caption1 } from "@fluentui/react-components";
import { formatSerial } from "../../../core/identifiers/dates";
import type { PlanLine } from "../../../core/strategy/plan-lines";
import { useTexts } from "../../text/use-texts";
import { CellLink } from "../shared/CellLink";
import { MoreList } from "../shared/MoreList";
import { useStyles } from "./Plan.styles";
import { TEXTS } from "./Plan.text";
import type { ShowCell } from "./cells";

export interface PathProps {
  readonly path: readonly PlanLine[];
  readonly cells: ShowCell;
}

/** The steps that decide the finish, first step first. */
export function Path({ path, cells: { placeOf, onShow } }: PathProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  if (path.length === 0) return <Body1>{t("pathEmpty")}</Body1>;
  return (
    <>
      <Body1>{t("pathIntro")}</Body1>
      <MoreList items={path} ordered label={t("path")}>
        {({ text, date, cell }) => (
          <div className={styles.row}>
            <Caption1 className={styles.quiet}>{date === undefined ? t("undated") : formatSerial(date)}</Caption1>
            <span>
              <CellLink text={text} place={placeOf(cell)} onShow={onShow} />
            </span>
          </div>
        )}
      </MoreList>
    </>
  );
}
