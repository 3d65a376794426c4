/** Buttons and menus of the ribbon, in each size. */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { TEXTS } from "../texts";
import type { GroupSize } from "./fit";
import type { RibbonButton, RibbonControl, RibbonAppearance, RibbonMenu } from "./read-manifest";
import { useRibbonStyles } from "./Ribbon.styles";

export interface RibbonState {
  readonly busy: boolean;
  /** Ids of buttons that the add-in has greyed. */
  readonly greyed: ReadonlySet<string>;
  readonly onCommand: (button: RibbonButton) => void;
}
type Size = Exclude<GroupSize, "folded">;

type ControlProps = RibbonState & { readonly control: RibbonControl; readonly size: Size; readonly onClick?: () => void };

/** Passes on what a menu gives its trigger. */
export function ControlView({ control, size, busy, greyed, onCommand: _unused, ...trigger }: ControlProps): React.JSX.Element {
  const styles = useRibbonStyles();
  const tip = (
    <div className={styles.tip}>
      <div className={styles.tipTitle}>{control.tipTitle}</div>
      <div>{busy ? TEXTS.busyButton : control.tip}</div>
    </div>
  );
  const large = size === "large";
  return (
    <Tooltip content={tip} relationship="description" positioning="below-start" showDelay={500}>
      <Button
        {...trigger}
        appearance="subtle"
        className={mergeClasses(styles.button, large ? styles.large : styles.small)}
        disabledFocusable={busy || greyed.has(control.id)}
        data-command={control.id}
        icon={null}
      >
        <img className={large ? styles.largeIcon : styles.smallIcon} src={iconOf(control, large ? 32 : 20)} alt="" draggable={false} />
        <span className={styles.name}>
          {control.label}
          {"items" in control && <ChevronDownRegular className={styles.chevron} aria-hidden="true" />}
        </span>
      </Button>
    </Tooltip>
  );
}

export function MenuView({ menu, ...rest }: RibbonState & { readonly menu: RibbonMenu; readonly size: Size }): React.JSX.Element {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ControlView control={menu} {...rest} />
      </MenuTrigger>
      <MenuPopover>
        <ItemList menu={menu} {...rest} />
      </MenuPopover>
    </Menu>
  );
}

function ItemList({ menu, ...state }: RibbonState & { readonly menu: RibbonMenu }): React.JSX.Element {
  return (
    <MenuList>
      {menu.items.map((item) => (
        <ControlItem key={item.id} control={item} {...state} />
      ))}
    </MenuList>
  );
}

/** A button or menu as an item of a folded group, and an item of a menu. */
export function ControlItem({ control, ...state }: RibbonState & { readonly control: RibbonControl }): React.JSX.Element {
  const styles = useRibbonStyles();
  const appearance = {
    icon: <img className={styles.smallIcon} src={iconOf(control, 20)} alt="" draggable={false} />,
    disabled: state.busy || state.greyed.has(control.id),
    "data-command": control.id,
  };
  if (!("items" in control))
    return (
      <MenuItem {...appearance} onClick={() => state.onCommand(control)}>
        {control.label}
      </MenuItem>
    );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem {...appearance}>{control.label}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <ItemList menu={control} {...state} />
      </MenuPopover>
    </Menu>
  );
}

/** The icon that fills so many CSS pixels at this screen's density, or the next larger one there is. */
function iconOf({ icons }: RibbonAppearance, pixels: number): string {
  const wanted = pixels * window.devicePixelRatio;
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((candidate) => candidate >= wanted) ?? sizes[sizes.length - 1] ?? pixels;
  return icons.get(size) ?? "";
}
