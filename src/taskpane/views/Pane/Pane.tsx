import { Subtitle1 } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ViewId } from "../../../app/navigation";
import { useTexts } from "../../text/use-texts";
import { Running } from "../Actions/Running";
import type { AdvicePlanProps } from "../AdvicePlan/AdvicePlan";
import type { FixPlanProps } from "../FixPlan/FixPlan";
import { Outcome as OutcomeBar, useIsGood } from "../Outcome/Outcome";
import type { RefusedProps } from "../Refused/Refused";
import { refusedIn } from "../Refused/refused-in";
import { Status } from "../Status/Status";
import { ChangesMenu } from "../UndoBar/ChangesMenu";
import { UndoBar } from "../UndoBar/UndoBar";
import { useKeptFocus } from "../useKeptFocus";
import type { ViewProps } from "../view-props";
import { Boundary } from "./Boundary";
import type { Load } from "./lazy-view";
import { Loaded } from "./Loaded";
import { Navigation, tabId } from "./Navigation";
import { NewerStores } from "./NewerStores";
import { usePageStyles, useStyles } from "./Pane.styles";
import { TEXTS } from "./Pane.text";
import { useFocusedPanel } from "./useFocusedPanel";
import { viewSpec } from "./views";

export type PaneProps = ViewProps;

/** Dialogs for fixing load only when opened. */
const loadFixPlan: Load<FixPlanProps> = async () => ({
  default: (await import(/* webpackChunkName: "plan-dialogs" */ "../FixPlan/FixPlan")).FixPlan,
});
const loadAdvicePlan: Load<AdvicePlanProps> = async () => ({
  default: (await import(/* webpackChunkName: "plan-dialogs" */ "../AdvicePlan/AdvicePlan")).AdvicePlan,
});

/** So is what could not be changed. */
const loadRefused: Load<RefusedProps> = async () => ({
  default: (await import(/* webpackChunkName: "refused" */ "../Refused/Refused")).Refused,
});

/** The whole task pane: what runs and how it ended, and under it the view that is chosen. All it does comes in as functions. */
export function Pane(props: PaneProps): React.JSX.Element {
  usePageStyles();
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const panelId = useId();
  const { state, face } = props;
  const { view, outcome, kept, fixPlan, advicePlan, running } = state;
  const refused = refusedIn(outcome);
  const lastChange = kept?.lastChange ?? null;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The pressed button may be far below; the outcome must be seen. jsdom can't scroll.
    if (outcome !== null) told.current?.scrollIntoView?.({ block: "nearest" });
  }, [outcome]);
  const good = useIsGood(outcome);
  const open = (wanted: ViewId): void => {
    // A good outcome has been read where it was shown; a failure stays until it is dismissed.
    if (good) face.dismissOutcome();
    face.open(wanted);
  };
  const panel = useFocusedPanel(view);
  // The bar of a change, or of how an action ended, goes away with the button that was pressed in it.
  const root = useKeptFocus<HTMLElement>();
  return (
    <main ref={root} className={styles.root}>
      <Subtitle1 as="h1" className={styles.title}>
        {t("title")}
      </Subtitle1>
      <Navigation view={view} panelId={panelId} onOpen={open} />
      <Status
        state={state}
        onAgain={() => face.run({ id: "validate" })}
        wantsLive={props.preferences.live}
        onLive={(live) => props.onPreferences({ live })}
      >
        <ChangesMenu changes={kept?.changes ?? []} busy={running !== null && !running.background} onRun={face.run} />
      </Status>
      {running !== null && <Running progress={running.progress} onCancel={face.cancel} />}
      <NewerStores parts={kept?.newer ?? []} />
      {outcome !== null && (
        <div ref={told}>
          <Boundary onPutAway={face.dismissOutcome}>
            <OutcomeBar outcome={outcome} onDismiss={face.dismissOutcome} onShowSheet={face.showSheet} />
          </Boundary>
          {refused.length > 0 && <Loaded load={loadRefused} props={{ refused, onShow: face.show }} onPutAway={face.dismissOutcome} />}
        </div>
      )}
      {lastChange !== null && (
        <UndoBar change={lastChange} busy={running !== null && !running.background} onUndo={() => face.run({ id: "undo" })} />
      )}
      <div
        ref={panel}
        tabIndex={-1}
        data-focus="rest"
        className={styles.panel}
        role="tabpanel"
        id={panelId}
        aria-labelledby={tabId(panelId, view)}
      >
        <Loaded key={view} load={viewSpec(view).load} props={props} />
      </div>
      {advicePlan !== null && (
        <Loaded
          load={loadAdvicePlan}
          props={{ plan: advicePlan, onApply: () => face.run({ id: "writeAdvice", plan: advicePlan }), onDismiss: face.dismissPlan }}
          onPutAway={face.dismissPlan}
        />
      )}
      {fixPlan !== null && (
        <Loaded
          load={loadFixPlan}
          props={{ plan: fixPlan, onApply: () => face.run({ id: "fix", plan: fixPlan }), onDismiss: face.dismissPlan }}
          onPutAway={face.dismissPlan}
        />
      )}
    </main>
  );
}
