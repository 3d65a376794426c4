import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { CLEANUP_ACTIONS } from "../../../core/registers/cleanup-action";
import type { AdvicePlan as AdvicePlanData } from "../../../core/cleanup/advice-changes";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "./AdvicePlan.text";
import { ConsequencesBar } from "../shared/ConsequencesBar";
import { PlanDialog } from "../shared/PlanDialog";

export interface AdvicePlanProps {
  readonly plan: AdvicePlanData;
  readonly onApply: () => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** How many cases would get which action, before anything is written. */
export function AdvicePlan({ plan, onApply, onDismiss }: AdvicePlanProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const { sheet, header, counts, targets, withoutTarget, withTarget, chosen, noAdvice } = plan;
  const count = plan.changes.length;
  const given = CLEANUP_ACTIONS.filter((action) => counts[action] > 0);
  return (
    <PlanDialog
      title={t("title", { header })}
      intro={count === 0 ? t("nothing") : t("intro", { sheet, count })}
      apply={count === 0 ? undefined : t("apply", { count })}
      onApply={onApply}
      onDismiss={onDismiss}
    >
      {count > 0 && plan.consequences !== undefined && <ConsequencesBar consequences={plan.consequences} />}
      {given.length > 0 && (
        <ul className={styles.list}>
          {given.map((action) => (
            <li key={action}>
              <Body1>{t("count", { action, count: counts[action] })}</Body1>
            </li>
          ))}
        </ul>
      )}
      {targets.length > 0 && <Body1>{t("targets", { count: targets.length })}</Body1>}
      {withoutTarget > 0 && <Body1>{t("withoutTarget", { count: withoutTarget })}</Body1>}
      {withTarget > 0 && <Body1>{t("withTarget", { count: withTarget })}</Body1>}
      {chosen > 0 && <Body1>{t("chosen", { count: chosen })}</Body1>}
      {noAdvice > 0 && <Body1>{t("noAdvice", { count: noAdvice })}</Body1>}
    </PlanDialog>
  );
}
