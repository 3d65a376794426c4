import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ProcessStep } from "../../../app/overviews/process";
import type { Validation } from "../../../app/validation/validate-workbook";
import { registerSpec } from "../../../core/registers";
import { useLanguage, useTexts } from "../../text/use-texts";
import type { PaneActions } from "../view-props";
import { useStyles } from "./Details.styles";
import { TEXTS } from "./Details.text";
import { VIEW_OF } from "./tools";

export interface ActivityToolsProps {
  readonly step: ProcessStep;
  readonly validation: Pick<Validation, "findings"> | null;
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, "run" | "open" | "showSheet">;
}

/** The tools of one activity. */
export function ActivityTools({ step, validation, busy, actions }: ActivityToolsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { activity, sheet } = step;
  const { register } = activity;
  const view = VIEW_OF[register];
  const count = useMemo(() => validation?.findings.filter((finding) => finding.register === register).length, [validation, register]);
  const way = (text: string, onClick: () => void, runs = false): React.JSX.Element => (
    <Button size="small" disabledFocusable={runs && busy} onClick={onClick}>
      {text}
    </Button>
  );
  if (sheet === undefined) {
    return (
      <div className={styles.buttons}>
        {way(t("insert"), () => actions.run({ id: "insertTemplate", register }), true)}
        {way(t("pick"), () => actions.open("registers"))}
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      {way(t("goSheet"), () => actions.showSheet(sheet))}
      {way(t("validate", { name: registerSpec(register).title[language] }), () => actions.run({ id: "validate" }), true)}
      {count !== undefined && count > 0 && way(t("findings", { count }), () => actions.open("findings", { register }))}
      {way(t(view), () => actions.open(view))}
      {way(t("summaries"), () => actions.run({ id: "summaries" }), true)}
    </div>
  );
}
