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
  TextBulletListRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { Action, ActionId } from "../../../app/action";
import type { ViewId } from "../../../app/navigation";
import { insertTemplate } from "../../../app/use-cases/insert-template";
import { makeLists } from "../../../app/use-cases/make-lists";
import { validate } from "../../../app/use-cases/validate";
import { USE_CASES } from "../../../app/use-cases/list";
import { nameOf } from "../../../app/use-cases/name-of";
import type { MenuEntry } from "../../../app/use-cases/use-case";
import { useLanguage, useTexts } from "../../text/use-texts";
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

/** Use cases that the menu offers in a section. */
const inSection = (section: NonNullable<MenuEntry["section"]>) => USE_CASES.filter(({ menu }) => menu?.section === section);

/** The pane's icons are Fluent's; a use case without one of its own gets that of its section. */
const ICONS: Partial<Readonly<Record<ActionId, FluentIcon>>> = {
  highlight: HighlightRegular,
  removeHighlights: EraserRegular,
  findingsSheet: TaskListLtrRegular,
  sinceLast: HistoryRegular,
};

/** Actions on the whole workbook: the check, and the rest in a menu. */
export function Actions({ busy, primary, onRun, onOpen, onTour }: ActionsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const items = (section: NonNullable<MenuEntry["section"]>, Default: FluentIcon): React.JSX.Element[] =>
    inSection(section).map((each) => {
      const { id } = each;
      const Icon = ICONS[id] ?? Default;
      return (
        <MenuItem key={id} icon={<Icon />} disabled={busy} onClick={() => onRun({ id } as Action)}>
          {nameOf(each)[language]}
        </MenuItem>
      );
    });
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
        // Stays in the tab order, so that the focus of a keyboard user stays on the button that was pressed.
        disabledFocusable={busy}
        onClick={() => onRun({ id: "validate" })}
      >
        {nameOf(validate)[language]}
      </Button>
      <Menu positioning="below-start">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton icon={<MoreHorizontalRegular />}>{t("more")}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{t("marks")}</MenuGroupHeader>
              {items("marks", HighlightRegular)}
            </MenuGroup>
            <MenuGroup>
              <MenuGroupHeader>{t("sheets")}</MenuGroupHeader>
              {items("sheets", DocumentTableRegular)}
            </MenuGroup>
            <MenuGroup>
              <MenuGroupHeader>{t("data")}</MenuGroupHeader>
              <Menu>
                <MenuTrigger disableButtonEnhancement>
                  <MenuItem icon={<TableAddRegular />} disabled={busy}>
                    {nameOf(insertTemplate)[language]}
                  </MenuItem>
                </MenuTrigger>
                <MenuPopover>
                  <ToolItems onInsert={(register) => onRun({ id: "insertTemplate", register })} />
                </MenuPopover>
              </Menu>
              {way("import", "import", <ArrowImportRegular />)}
              {way("registers", "registers", <TableSearchRegular />)}
              {way("plan", "plans", <MapRegular />)}
              <MenuItem icon={<TextBulletListRegular />} disabled={busy} onClick={() => onRun({ id: "makeLists" })}>
                {nameOf(makeLists)[language]}
              </MenuItem>
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
