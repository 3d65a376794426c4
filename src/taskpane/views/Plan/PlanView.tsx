import { Accordion, Body1 } from "@fluentui/react-components";
import type { PlanOverview } from "../../../app/overviews/plan";
import { useTexts } from "../../text/use-texts";
import { Awaited } from "../shared/Awaited";
import { ImpactPicker } from "../shared/ImpactPicker";
import { MissingRegister } from "../shared/MissingRegister";
import { MoreList } from "../shared/MoreList";
import { Section } from "../shared/Section";
import { Scenario } from "../Scenario/Scenario";
import { useOverview } from "../useOverview";
import type { ViewProps } from "../view-props";
import { AreaRow } from "./AreaRow";
import { Papers } from "./Papers";
import { Path } from "./Path";
import { TEXTS } from "./Plan.text";
import { PlanNumbers } from "./PlanNumbers";
import { Sheets } from "./Sheets";
import { Timeline } from "./Timeline";

/** The exit plan: how far it is, the waves, what decides the end, and what would happen if. */
export default function PlanView(props: ViewProps): React.JSX.Element {
  const { state, actions } = props;
  const overview = useOverview(props, "plan");
  const busy = state.running !== null && !state.running.background;
  return (
    <>
      {state.papers !== null && <Papers papers={state.papers} onSaveFile={actions.saveFile} onClose={actions.dismissPlan} />}
      <Awaited overview={overview} busy={busy} onRead={() => actions.run({ id: "readOverview", overview: "plan" })}>
        {(plan) => <Plan plan={plan} busy={busy} actions={actions} />}
      </Awaited>
    </>
  );
}

interface PlanProps extends Pick<ViewProps, "actions"> {
  readonly plan: PlanOverview;
  readonly busy: boolean;
}

function Plan({ plan, busy, actions }: PlanProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const { hasAreas, figures, timeline, areas, path, gaps, placeOf } = plan;
  const cells = { placeOf, onShow: actions.show };
  const { unplanned, out } = timeline;
  return (
    <>
      {figures.areas === 0 ? (
        <NoAreas hasAreas={hasAreas} busy={busy} actions={actions} />
      ) : (
        <PlanNumbers figures={figures} leftOutTexts={plan.leftOutTexts} />
      )}
      <Accordion multiple collapsible defaultOpenItems={["waves", "path"]}>
        {figures.areas > 0 && (
          <>
            <Section value="waves" title={t("waves")}>
              <Timeline timeline={timeline} areas={areas} cells={cells} />
            </Section>
            <Section value="path" title={t("path")}>
              <Path path={path} cells={cells} />
            </Section>
          </>
        )}
        {unplanned.length > 0 && (
          <Section value="unplanned" title={t("unplannedTitle", { count: unplanned.length })}>
            <Body1>{t("unplannedIntro")}</Body1>
            <MoreList items={unplanned}>{({ area }) => <AreaRow area={areas[area]!} cells={cells} />}</MoreList>
          </Section>
        )}
        {out.length > 0 && (
          <Section value="out" title={t("outWithoutWave")}>
            <MoreList items={out}>{({ area }) => <AreaRow area={areas[area]!} cells={cells} />}</MoreList>
          </Section>
        )}
        {figures.areas > 0 && (
          <Section value="whatIf" title={t("whatIf")}>
            <Scenario
              whatIf={plan.whatIf}
              areas={areas}
              busy={busy}
              onBuild={(assumptions) => actions.run({ id: "scenario", choices: plan.whatIf.choices, assumptions })}
            />
          </Section>
        )}
        <Section value="system" title={t("whatIfSystem")}>
          <ImpactPicker impact={plan.impact} onCopy={actions.copy} />
        </Section>
        <Section value="sheets" title={t("sheets")}>
          <Sheets procurements={plan.procurements} busy={busy} onRun={actions.run} />
        </Section>
        {gaps.length > 0 && (
          <Section value="gaps" title={t("gaps")}>
            <MoreList items={gaps}>{(gap) => <Body1>{gap}</Body1>}</MoreList>
          </Section>
        )}
      </Accordion>
    </>
  );
}

/** No case areas: the way to a plan. */
function NoAreas({ hasAreas, busy, actions }: Pick<PlanProps, "busy" | "actions"> & { readonly hasAreas: boolean }): React.JSX.Element {
  const t = useTexts(TEXTS);
  if (hasAreas) return <Body1>{t("emptyAreas")}</Body1>;
  return (
    <MissingRegister
      register="caseAreas"
      title={t("noAreasTitle")}
      text={t("noAreas")}
      insert={t("insertAreas")}
      busy={busy}
      actions={actions}
    />
  );
}
