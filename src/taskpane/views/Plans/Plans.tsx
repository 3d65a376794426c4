import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import type { Action } from "../../../app/action";
import type { SessionState } from "../../../app/session";
import type { CellPlace } from "../../../core/changes/change";
import { useTexts } from "../../text/use-texts";
import { SinceLine } from "../SinceLine/SinceLine";
import { Annex } from "./Annex";
import { ImpactPicker } from "./ImpactPicker";
import { ProcessList } from "./ProcessList";
import { useStyles } from "./Plans.styles";
import { TEXTS } from "./Plans.text";

export interface PlansProps {
  readonly state: Pick<SessionState, "sinceLast" | "planChoices">;
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
  /** Selects a cell. */
  readonly onShow: (place: CellPlace) => void;
  /** Puts a text on the clipboard; rejects where that is not allowed. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** What is made out of the registers beside findings and summaries: what has happened, worklists, annexes, impact. */
export function Plans({ state, busy, onRun, onShow, onCopy }: PlansProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const choices = state.planChoices;
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{t("title")}</Subtitle2>
      <Since run={state.sinceLast} busy={busy} onRun={onRun} />
      {choices === null ? (
        <Body1>{t("notRead")}</Body1>
      ) : (
        <>
          <ProcessList
            steps={choices.steps}
            busy={busy}
            onShow={onShow}
            onInsert={(register) => onRun({ id: "insertTemplate", register })}
          />
          <Cleanup hasCases={choices.hasCases} busy={busy} onRun={onRun} />
          <Annex procurements={choices.procurements} busy={busy} onRun={onRun} />
          <ImpactPicker impact={choices.impact} onCopy={onCopy} />
        </>
      )}
      <Button className={styles.start} appearance="subtle" disabledFocusable={busy} onClick={() => onRun({ id: "readPlanChoices" })}>
        {t("read")}
      </Button>
    </div>
  );
}

type PartProps = Pick<PlansProps, "busy" | "onRun">;

function Since({ run, busy, onRun }: PartProps & { readonly run: SessionState["sinceLast"] }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <section className={styles.section} aria-label={t("since")}>
      <Subtitle2 as="h3">{t("since")}</Subtitle2>
      {run === null ? <Body1>{t("sinceNone")}</Body1> : <SinceLine run={run} />}
      <Button className={styles.start} disabledFocusable={busy} onClick={() => onRun({ id: "sinceLast" })}>
        {t("sinceSheet")}
      </Button>
    </section>
  );
}

function Cleanup({ hasCases, busy, onRun }: PartProps & { readonly hasCases: boolean }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <section className={styles.section} aria-label={t("cleanup")}>
      <Subtitle2 as="h3">{t("cleanup")}</Subtitle2>
      <Body1>{t(hasCases ? "cleanupIntro" : "noCases")}</Body1>
      {hasCases && (
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => onRun({ id: "worklist" })}>
            {t("worklist")}
          </Button>
          <Button disabledFocusable={busy} onClick={() => onRun({ id: "previewAdvice" })}>
            {t("advice")}
          </Button>
        </div>
      )}
    </section>
  );
}
