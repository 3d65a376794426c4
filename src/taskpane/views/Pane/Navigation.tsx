import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { ViewId } from "../../../app/navigation";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "./Pane.styles";
import { TEXTS } from "./Pane.text";
import { VIEW_SPECS, type ViewSpec } from "./views";

export interface NavigationProps {
  readonly view: ViewId;
  /** Names the panel that the tabs switch. */
  readonly panelId: string;
  readonly onOpen: (view: ViewId) => void;
}

/** The id of a view's tab, which names the panel. */
export const tabId = (panelId: string, view: ViewId): string => `${panelId}-${view}`;

/**
 * The views as tabs, in words alone, so that more of them find room; those without room in a narrow pane are in a menu. The shown one
 * always has room.
 */
export function Navigation({ view, panelId, onOpen }: NavigationProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <Overflow minimumVisible={1}>
      <div className={styles.navigation}>
        <TabList size="small" aria-label={t("views")} selectedValue={view} onTabSelect={(_, { value }) => onOpen(value as ViewId)}>
          {VIEW_SPECS.map(({ id, title }) => (
            <OverflowItem key={id} id={id} priority={id === view ? 2 : 1}>
              <Tab value={id} id={tabId(panelId, id)} {...(id === view ? { "aria-controls": panelId } : {})}>
                {title[language]}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <More onOpen={onOpen} />
      </div>
    </Overflow>
  );
}

function More({ onOpen }: Pick<NavigationProps, "onOpen">): React.JSX.Element | null {
  const t = useTexts(TEXTS);
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button ref={ref} size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t("more")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {VIEW_SPECS.map((spec) => (
            <MoreItem key={spec.id} spec={spec} onOpen={onOpen} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function MoreItem({
  spec: { id, title, icon: Icon },
  onOpen,
}: Pick<NavigationProps, "onOpen"> & { readonly spec: ViewSpec }): React.JSX.Element | null {
  const language = useLanguage();
  if (useIsOverflowItemVisible(id)) return null;
  return (
    <MenuItem icon={<Icon />} onClick={() => onOpen(id)}>
      {title[language]}
    </MenuItem>
  );
}
