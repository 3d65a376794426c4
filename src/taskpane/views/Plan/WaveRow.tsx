import { Button, Caption1 } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { PlanOverview } from "../../../app/overviews/plan";
import { formatSerial } from "../../../core/identifiers/dates";
import type { TimelineWave } from "../../../core/strategy/timeline";
import { useTexts } from "../../text/use-texts";
import { MoreList } from "../shared/MoreList";
import { AreaRow } from "./AreaRow";
import type { ShowCell } from "./cells";
import { useStyles } from "./Plan.styles";
import { TEXTS } from "./Plan.text";
import { TimelineBar, type Scale } from "./TimelineBar";

export interface WaveRowProps {
  readonly wave: TimelineWave;
  readonly scale: Scale;
  readonly areas: PlanOverview["areas"];
  readonly cells: ShowCell;
}

/** A wave with its dates and bar; opened, its areas and what holds them back. */
export function WaveRow({ wave, scale, areas, cells }: WaveRowProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [open, setOpen] = useState(false);
  const id = useId();
  const { number, span, moved, late } = wave;
  const period = span === undefined ? t("noPeriod") : t("period", { start: formatSerial(span.start), end: formatSerial(span.end) });
  const reported = [
    period,
    t("waveAreas", { count: wave.areas.length }),
    ...(moved === 0 ? [] : [t("waveMoved", { count: moved })]),
    ...(late === 0 ? [] : [t("waveLate", { count: late })]),
  ];
  const out = moved === wave.areas.length;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Button
          className={styles.toggle}
          appearance="transparent"
          size="small"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t("wave", { number })}
        </Button>
        <Caption1 className={styles.quiet}>{reported.join(" · ")}</Caption1>
      </div>
      <TimelineBar scale={scale} span={span} kind={late > 0 ? "late" : out ? "retiring" : "planned"} />
      <div id={id} hidden={!open}>
        {open && (
          <MoreList items={wave.areas} className={styles.areas}>
            {({ area }) => <AreaRow area={areas[area]!} scale={scale} cells={cells} />}
          </MoreList>
        )}
      </div>
    </li>
  );
}
