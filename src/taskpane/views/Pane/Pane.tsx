import { Subtitle1 } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ViewId } from "../../../app/navigation";
import { useTexts } from "../../text/use-texts";
import { ProgressNews } from "../Actions/ProgressNews";
import { Running } from "../Actions/Running";
import type { AdvicePlanProps } from "../AdvicePlan/AdvicePlan";
import type { FixPlanProps } from "../FixPlan/FixPlan";
import { Outcome as OutcomeBar, useIsGood } from "../Outcome/Outcome";
import type { RefusedProps } from "../Refused/Refused";
import { refusedIn } from "../Refused/refused-in";
import { Status } from "../Status/Status";
import { ChangesMenu } from "../UndoBar/ChangesMenu";
import { UndoBar } from "../UndoBar/UndoBar";
import { useRetainedFocus } from "../useRetainedFocus";
import type { ViewProps } from "../view-props";
import { Boundary } from "./Boundary";
import type { Load } from "./lazy-view";
import { Loaded } from "./Loaded";
import { Navigation, tabId } from "./Navigation";
import { ManyFormulas } from "./ManyFormulas";
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
  const { state, actions } = props;
  const { view, outcome, stored, fixPlan, advicePlan, running } = state;
  const refused = refusedIn(outcome);
  const lastChange = stored?.lastChange ?? null;
  const reported = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The pressed button may be far below; the outcome must be seen. jsdom can't scroll.
    if (outcome !== null) reported.current?.scrollIntoView?.({ block: "nearest" });
  }, [outcome]);
  const good = useIsGood(outcome);
  const open = (wanted: ViewId): void => {
    // A good outcome has been read where it was shown; a failure stays until it is dismissed.
    if (good) actions.dismissOutcome();
    actions.open(wanted);
  };
  const panel = useFocusedPanel(view);
  // The bar of a change, or of how an action ended, goes away with the button that was pressed in it.
  const root = useRetainedFocus<HTMLElement>();
  return (
    <main ref={root} className={styles.root}>
      <Subtitle1 as="h1" className={styles.title}>
        {t("title")}
      </Subtitle1>
      <Navigation view={view} panelId={panelId} onOpen={open} />
      <Status
        state={state}
        onRetry={() => actions.run({ id: "validate" })}
        wantsLive={props.preferences.live}
        onLive={(live) => props.onPreferences({ live })}
      >
        <ChangesMenu changes={stored?.changes ?? []} busy={running !== null && !running.background} onRun={actions.run} />
      </Status>
      <ProgressNews progress={running?.progress ?? null} />
      {running !== null && <Running progress={running.progress} isSilent={running.silent} onCancel={actions.cancel} />}
      <NewerStores parts={stored?.newer ?? []} />
      <ManyFormulas
        count={state.formulas}
        busy={running !== null && !running.background}
        onMakeLists={() => actions.run({ id: "makeLists" })}
      />
      {outcome !== null && (
        <div ref={reported}>
          <Boundary onPutAway={actions.dismissOutcome}>
            <OutcomeBar outcome={outcome} onDismiss={actions.dismissOutcome} onShowSheet={actions.showSheet} />
          </Boundary>
          {refused.length > 0 && <Loaded load={loadRefused} props={{ refused, onShow: actions.show }} onPutAway={actions.dismissOutcome} />}
        </div>
      )}
      {lastChange !== null && (
        <UndoBar change={lastChange} busy={running !== null && !running.background} onUndo={() => actions.run({ id: "undo" })} />
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
          props={{ plan: advicePlan, onApply: () => actions.run({ id: "writeAdvice", plan: advicePlan }), onDismiss: actions.dismissPlan }}
          onPutAway={actions.dismissPlan}
        />
      )}
      {fixPlan !== null && (
        <Loaded
          load={loadFixPlan}
          props={{ plan: fixPlan, onApply: () => actions.run({ id: "fix", plan: fixPlan }), onDismiss: actions.dismissPlan }}
          onPutAway={actions.dismissPlan}
        />
      )}
    </main>
  );
}
