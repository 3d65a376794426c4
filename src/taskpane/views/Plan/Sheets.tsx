import { Body1, Button } from "@fluentui/react-components";
import type { Action } from "../../../app/action";
import type { PlanOverview } from "../../../app/overviews/plan";
import { useTexts } from "../../text/use-texts";
import { Annex } from "../shared/Annex";
import { useStyles } from "../shared/shared.styles";
import { TEXTS as PLANS } from "../shared/shared.text";
import { TEXTS } from "./Plan.text";

export interface SheetsProps {
  readonly procurements: PlanOverview["procurements"];
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
}

/** The sheets of the plan to show to others. */
export function Sheets({ procurements, busy, onRun }: SheetsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const p = useTexts(PLANS);
  return (
    <>
      <div className={styles.section}>
        <Body1>{t("summariesIntro")}</Body1>
        <Button className={styles.start} disabledFocusable={busy} onClick={() => onRun({ id: "summaries" })}>
          {t("summaries")}
        </Button>
      </div>
      <div className={styles.section}>
        <Body1>{t("papersIntro")}</Body1>
        <Button className={styles.start} disabledFocusable={busy} onClick={() => onRun({ id: "papers" })}>
          {t("papers")}
        </Button>
      </div>
      <div className={styles.section}>
        <Body1>{t("sinceIntro")}</Body1>
        <Button className={styles.start} disabledFocusable={busy} onClick={() => onRun({ id: "sinceLast" })}>
          {p("sinceSheet")}
        </Button>
      </div>
      <Annex procurements={procurements} busy={busy} onRun={onRun} />
    </>
  );
}
