import type { RegisterId } from "../../../core/model/register-id";
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Body1Strong, Button } from "@fluentui/react-components";
import type { ProcessStep } from "../../../app/overviews/process";
import type { Validation } from "../../../app/validation/validate-workbook";
import { columnSpec } from "../../../core/registers";
import { useLanguage, useTexts } from "../../text/use-texts";
import type { Load } from "../Pane/lazy-view";
import { Loaded } from "../Pane/Loaded";
import type { PaneActions } from "../view-props";
import { ActivityTools } from "./ActivityTools";
import { useStyles } from "./Details.styles";
import { TEXTS } from "./Details.text";
import type { GuideTextProps } from "./GuideText";
import { RowsLeft } from "./RowsLeft";

export interface DetailsProps {
  readonly step: ProcessStep;
  readonly validation: Pick<Validation, "findings"> | null;
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, "run" | "open" | "showSheet" | "show">;
}

const loadGuide: Load<GuideTextProps> = () => import(/* webpackChunkName: "guides" */ "./GuideText");

/** The details of an activity: the rows behind its figure, its tools, and its guide. */
export function Details({ step, validation, busy, actions }: DetailsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { activity, measures, lacking } = step;
  const { register } = activity;
  return (
    <div className={styles.details}>
      <Body1>{activity.purpose[language]}</Body1>
      {measures.length > 0 && (
        <div className={styles.section}>
          <Body1Strong as="h5" className={styles.text}>
            {t("behind")}
          </Body1Strong>
          <ul className={styles.measures}>
            {measures.map((measure) => (
              <RowsLeft key={measure.id} step={step} measure={measure} onShow={actions.show} />
            ))}
          </ul>
        </div>
      )}
      {lacking.length > 0 && (
        <div className={styles.section}>
          <Body1>
            {t("lacking", {
              columns: lacking.map(({ register: of, column }) => columnSpec<RegisterId, string>(of, column).header[language]).join(", "),
            })}
          </Body1>
          <Button size="small" className={styles.start} onClick={() => actions.open("registers")}>
            {t("pickColumns")}
          </Button>
        </div>
      )}
      <div className={styles.section}>
        <Body1Strong as="h5" className={styles.text}>
          {t("tools")}
        </Body1Strong>
        <ActivityTools step={step} validation={validation} busy={busy} actions={actions} />
      </div>
      <Accordion collapsible multiple>
        {(["guide", "example"] as const).map((part) => (
          <AccordionItem key={part} value={part}>
            <AccordionHeader as="h5" size="small">
              {t(part)}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Loaded load={loadGuide} props={{ register, part }} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
