import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { StoredState } from "../../../app/stores/stored-state";
import { shownStoredTime } from "../../../core/text/shown-time";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./UndoBar.text";

export interface UndoBarProps {
  readonly change: NonNullable<StoredState["lastChange"]>;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, flexBasis: "160px", overflowWrap: "anywhere" },
});

/** The add-in's last change in a sheet of the user's, with an undo button. The list of changes is stored in the workbook. */
export function UndoBar({ change, busy, onUndo }: UndoBarProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <div className={styles.root}>
      {/* Seconds distinguish two changes in the list. */}
      <Caption1 className={styles.text}>
        {t("last", { title: change.title[language], at: shownStoredTime(change.at, language) })}
        {change.replaced && ` ${t("replaced")}`}
      </Caption1>
      <Button size="small" appearance="subtle" icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={onUndo}>
        {t("undo")}
      </Button>
    </div>
  );
}
