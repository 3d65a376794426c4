import { Body1, Body1Strong, Button, Caption1, ProgressBar, Subtitle2 } from "@fluentui/react-components";
import type { ProcessStep } from "../../../app/process-steps";
import type { CellPlace } from "../../../core/changes/change";
import { nextMeasure, percentDone } from "../../../core/process/completion";
import { PILLARS } from "../../../core/process/diagram";
import type { RegisterId } from "../../../core/registers/register";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "./Plans.styles";
import { TEXTS } from "./Plans.text";

export interface ProcessListProps {
  readonly steps: readonly ProcessStep[];
  readonly busy: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onInsert: (register: RegisterId) => void;
}

/** The process under its four pillars: how far each activity has come, and the way to what is left. */
export function ProcessList({ steps, busy, onShow, onInsert }: ProcessListProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <section className={styles.section} aria-label={t("process")}>
      <Subtitle2 as="h3">{t("process")}</Subtitle2>
      {PILLARS.map(({ id, title }) => (
        <div key={id} className={styles.section}>
          <Body1Strong as="h4">{title[language]}</Body1Strong>
          {steps
            .filter(({ activity }) => activity.pillar === id)
            .map((step) => (
              <Step key={step.activity.number} step={step} busy={busy} onShow={onShow} onInsert={onInsert} />
            ))}
        </div>
      ))}
    </section>
  );
}

function Step({ step, busy, onShow, onInsert }: Omit<ProcessListProps, "steps"> & { readonly step: ProcessStep }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { activity, state, done, total, place } = step;
  const name = activity.title[language];
  const next = nextMeasure(step);
  return (
    <div className={styles.section}>
      <Body1>{t("activity", { number: activity.number, name })}</Body1>
      {state === "missing" || state === "empty" ? (
        <Caption1>{t(state === "missing" ? "toolMissing" : "toolEmpty")}</Caption1>
      ) : (
        <>
          <ProgressBar value={total === 0 ? 0 : done / total} aria-label={name} />
          <Caption1>{t("share", { done, total, percent: percentDone(done, total) })}</Caption1>
          {next !== undefined && <Caption1>{t("next", { title: next.title[language], left: next.left.length })}</Caption1>}
        </>
      )}
      {state === "missing" && (
        <Button
          size="small"
          className={styles.start}
          disabledFocusable={busy}
          aria-label={t("insertNamed", { name })}
          onClick={() => onInsert(activity.register)}
        >
          {t("insertTool")}
        </Button>
      )}
      {place !== undefined && (
        <Button size="small" className={styles.start} aria-label={t("goNamed", { name })} onClick={() => onShow(place)}>
          {t("go")}
        </Button>
      )}
    </div>
  );
}
