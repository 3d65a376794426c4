import { Body1, Button, Caption1, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { ProcessStep } from "../../../app/overviews/process";
import type { CellPlace } from "../../../core/changes/change";
import { percentDone, type Measure } from "../../../core/process/completion";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "./Details.styles";
import { TEXTS } from "./Details.text";

export interface RowsLeftProps {
  readonly step: ProcessStep;
  readonly measure: Measure;
  readonly onShow: (place: CellPlace) => void;
}

/** At most this many at a time: a register may have a million rows that are left. */
const PAGE = 50;

/** One measure of an activity: how far, and the rows where it is still to be done. */
export function RowsLeft({ step, measure, onShow }: RowsLeftProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const [shown, setShown] = useState(0);
  const { done, total, left } = measure;
  const title = measure.title[language];
  const rest = left.length - shown;
  const leftOut = step.leftOutOf(measure);
  const show = t("showRows", { left: left.length });
  return (
    <li className={styles.section}>
      <Body1>{title}</Body1>
      <Caption1 className={styles.quiet}>{t("share", { done, total, percent: percentDone(done, total) })}</Caption1>
      {leftOut !== undefined && <Caption1 className={styles.quiet}>{leftOut}</Caption1>}
      {left.length > 0 && (
        <Button
          size="small"
          className={styles.start}
          aria-expanded={shown > 0}
          aria-label={t("showRowsOf", { show, title })}
          onClick={() => setShown(shown > 0 ? 0 : PAGE)}
        >
          {show}
        </Button>
      )}
      {shown > 0 && (
        <>
          <ul className={styles.rows} aria-label={t("rowsOf", { title })}>
            {step.rowsLeft(measure, 0, shown).map(({ place, label }) => (
              <li key={place.row}>
                <Link as="button" className={styles.link} onClick={() => onShow(place)}>
                  {label === "" ? t("row", { row: place.row + 1 }) : t("rowNamed", { row: place.row + 1, label })}
                </Link>
              </li>
            ))}
          </ul>
          {rest > 0 && (
            <div className={styles.buttons}>
              <Caption1>{t("rest", { rest })}</Caption1>
              <Button size="small" onClick={() => setShown(shown + PAGE)}>
                {t("more", { count: Math.min(rest, PAGE) })}
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
}
