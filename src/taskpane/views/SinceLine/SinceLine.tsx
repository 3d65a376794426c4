import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { RememberedRun } from "../../../app/use-cases/remember-run";
import { sinceLine } from "../../../core/reports/since-last/since-line";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./SinceLine.text";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 } });

/** The changes since the last run, in one line, and a note where the workbook did not store this run. */
export function SinceLine({ run }: { readonly run: RememberedRun }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <div className={styles.root} role="status">
      {run.comparison !== undefined && <Caption1>{sinceLine(run.comparison, run.at, language)}</Caption1>}
      {run.comparison === undefined && run.stored && <Caption1>{t("first")}</Caption1>}
      {!run.stored && <Caption1>{t(run.newerVersion ? "newerVersion" : "notStored")}</Caption1>}
    </div>
  );
}
