import { Spinner, Subtitle1 } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useId, useRef } from "react";
import { useTexts } from "../../text/use-texts";
import { Running } from "../Actions/Running";
import { Outcome as OutcomeBar } from "../Outcome/Outcome";
import { UndoBar } from "../UndoBar/UndoBar";
import type { ViewProps } from "../view-props";
import { Navigation, tabId } from "./Navigation";
import { usePageStyles, useStyles } from "./Pane.styles";
import { TEXTS } from "./Pane.text";
import { viewSpec } from "./views";

export type PaneProps = ViewProps;

/** Dialogs are for those who mend. */
const FixPlan = lazy(() =>
  import(/* webpackChunkName: "plan-dialogs" */ "../FixPlan/FixPlan").then((module) => ({ default: module.FixPlan })),
);
const AdvicePlan = lazy(() =>
  import(/* webpackChunkName: "plan-dialogs" */ "../AdvicePlan/AdvicePlan").then((module) => ({ default: module.AdvicePlan })),
);

/** The whole task pane: what runs and how it ended, and under it the view that is chosen. All it does comes in as functions. */
export function Pane(props: PaneProps): React.JSX.Element {
  usePageStyles();
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const panelId = useId();
  const { state, face } = props;
  const { view, outcome, kept, fixPlan, advicePlan, running } = state;
  const lastChange = kept?.lastChange ?? null;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may stand far below; how it ended must be seen. jsdom can't scroll.
    if (outcome !== null) told.current?.scrollIntoView?.({ block: "nearest" });
  }, [outcome]);
  const { View } = viewSpec(view);
  const loading = <Spinner size="small" label={t("loading")} labelPosition="after" />;
  return (
    <main className={styles.root}>
      <Subtitle1 as="h1" className={styles.title}>
        {t("title")}
      </Subtitle1>
      <Navigation view={view} panelId={panelId} onOpen={face.open} />
      {running !== null && <Running progress={running.progress} onCancel={face.cancel} />}
      {outcome !== null && (
        <div ref={told}>
          <OutcomeBar outcome={outcome} onDismiss={face.dismissOutcome} onShowSheet={face.showSheet} />
        </div>
      )}
      {lastChange !== null && <UndoBar change={lastChange} busy={running !== null} onUndo={() => face.run({ id: "undo" })} />}
      <div className={styles.panel} role="tabpanel" id={panelId} aria-labelledby={tabId(panelId, view)}>
        <Suspense fallback={loading}>
          <View {...props} />
        </Suspense>
      </div>
      {advicePlan !== null && (
        <Suspense fallback={loading}>
          <AdvicePlan plan={advicePlan} onApply={() => face.run({ id: "writeAdvice", plan: advicePlan })} onDismiss={face.dismissPlan} />
        </Suspense>
      )}
      {fixPlan !== null && (
        <Suspense fallback={loading}>
          <FixPlan plan={fixPlan} onApply={() => face.run({ id: "fix", plan: fixPlan })} onDismiss={face.dismissPlan} />
        </Suspense>
      )}
    </main>
  );
}
