import {
  Button,
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowImportRegular,
  CheckmarkCircleRegular,
  CompassNorthwestRegular,
  DocumentTableRegular,
  EraserRegular,
  HighlightRegular,
  HistoryRegular,
  MapRegular,
  MoreHorizontalRegular,
  TableAddRegular,
  TableSearchRegular,
  TaskListLtrRegular,
} from "@fluentui/react-icons";
import type { Action } from "../../../app/action";
import type { ViewId } from "../../../app/navigation";
import { useTexts } from "../../text/use-texts";
import { ToolItems } from "../InsertTemplate/ToolItems";
import { useStyles } from "./Actions.styles";
import { TEXTS } from "./Actions.text";

export interface ActionsProps {
  /** Something the user has started is under way. */
  readonly busy: boolean;
  /** Validating is what to do now. */
  readonly primary: boolean;
  readonly onRun: (action: Action) => void;
  readonly onOpen: (view: ViewId) => void;
  readonly onTour: () => void;
}

type Plain = "highlight" | "removeHighlights" | "summaries" | "findingsSheet" | "sinceLast";

/** What the add-in does to the whole workbook: the check, and the rest in a menu. */
export function Actions({ busy, primary, onRun, onOpen, onTour }: ActionsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const item = (action: Plain, icon: React.JSX.Element): React.JSX.Element => (
    <MenuItem icon={icon} disabled={busy} onClick={() => onRun({ id: action })}>
      {t(action)}
    </MenuItem>
  );
  const way = (view: ViewId, text: keyof typeof TEXTS, icon: React.JSX.Element): React.JSX.Element => (
    <MenuItem icon={icon} onClick={() => onOpen(view)}>
      {t(text)}
    </MenuItem>
  );
  return (
    <section className={styles.buttons} aria-label={t("group")}>
      <Button
        appearance={primary ? "primary" : "secondary"}
        icon={<CheckmarkCircleRegular />}
        // Kept in the tab order, so that the focus of a keyboard user stays on the button that was pressed.
        disabledFocusable={busy}
        onClick={() => onRun({ id: "validate" })}
      >
        {t("validate")}
      </Button>
      <Menu positioning="below-start">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton icon={<MoreHorizontalRegular />}>{t("more")}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{t("marks")}</MenuGroupHeader>
              {item("highlight", <HighlightRegular />)}
              {item("removeHighlights", <EraserRegular />)}
            </MenuGroup>
            <MenuGroup>
              <MenuGroupHeader>{t("sheets")}</MenuGroupHeader>
              {item("summaries", <DocumentTableRegular />)}
              {item("findingsSheet", <TaskListLtrRegular />)}
              {item("sinceLast", <HistoryRegular />)}
            </MenuGroup>
            <MenuGroup>
              <MenuGroupHeader>{t("data")}</MenuGroupHeader>
              <Menu>
                <MenuTrigger disableButtonEnhancement>
                  <MenuItem icon={<TableAddRegular />} disabled={busy}>
                    {t("insert")}
                  </MenuItem>
                </MenuTrigger>
                <MenuPopover>
                  <ToolItems onInsert={(register) => onRun({ id: "insertTemplate", register })} />
                </MenuPopover>
              </Menu>
              {way("import", "import", <ArrowImportRegular />)}
              {way("registers", "registers", <TableSearchRegular />)}
              {way("plan", "plans", <MapRegular />)}
            </MenuGroup>
            <MenuGroup>
              <MenuGroupHeader>{t("help")}</MenuGroupHeader>
              <MenuItem icon={<CompassNorthwestRegular />} onClick={onTour}>
                {t("tour")}
              </MenuItem>
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
    </section>
  );
}
