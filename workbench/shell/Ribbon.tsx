/**
 * The ribbon tab, drawn from the manifest. A busy ribbon greys its buttons, as Excel does while a command runs; the add-in greys those
 * that have nothing to work on.
 */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import type { RibbonButton, RibbonControl, RibbonLooks, RibbonMenu, RibbonTab } from "../ribbon/read-manifest";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  tabs: { display: "flex", paddingLeft: "12px", backgroundColor: "#f3f2f1" },
  tab: {
    padding: "4px 14px 5px",
    fontSize: "13px",
    fontWeight: 600,
    color: "#0e5c2f",
    borderBottom: "3px solid #107c41",
    backgroundColor: "transparent",
  },
  groups: {
    display: "flex",
    height: "98px",
    padding: "4px 6px 0",
    backgroundColor: "#ffffff",
    borderBottom: "1px solid #d2d0ce",
    // A narrow window scrolls; Excel folds its groups together.
    overflowX: "auto",
    overflowY: "hidden",
    scrollbarWidth: "thin",
  },
  group: { display: "flex", flexDirection: "column", padding: "0 8px", borderRight: "1px solid #e1dfdd" },
  buttons: { display: "flex", flexGrow: 1, gap: "2px" },
  label: { fontSize: "11px", lineHeight: "18px", textAlign: "center", color: "#605e5c" },
  button: {
    flexDirection: "column",
    height: "74px",
    minWidth: "72px",
    maxWidth: "112px",
    padding: "4px 6px",
    gap: "4px",
    justifyContent: "flex-start",
    fontWeight: 400,
    fontSize: "12px",
    lineHeight: "14px",
    color: tokens.colorNeutralForeground1,
  },
  icon: { width: "32px", height: "32px", display: "block" },
  small: { width: "20px", height: "20px", display: "block" },
  name: { display: "block" },
  chevron: { fontSize: "10px", marginLeft: "3px", verticalAlign: "middle" },
  tip: { maxWidth: "260px" },
  tipTitle: { fontWeight: 600, marginBottom: "4px" },
});

export interface RibbonProps {
  readonly tab: RibbonTab;
  readonly busy: boolean;
  /** Ids of buttons that the add-in has greyed. */
  readonly greyed: ReadonlySet<string>;
  readonly onCommand: (button: RibbonButton) => void;
}

export function Ribbon({ tab, ...rest }: RibbonProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <nav aria-label={TEXTS.ribbonLabel} aria-busy={rest.busy}>
      <div className={styles.tabs}>
        <h2 className={styles.tab}>{tab.label}</h2>
      </div>
      <div className={styles.groups}>
        {tab.groups.map((group) => (
          <div key={group.id} className={styles.group} role="group" aria-label={group.label}>
            <div className={styles.buttons}>
              {group.controls.map((control) =>
                "items" in control ? (
                  <MenuView key={control.id} menu={control} {...rest} />
                ) : (
                  <ControlView key={control.id} control={control} {...rest} onClick={() => rest.onCommand(control)} />
                ),
              )}
            </div>
            <div className={styles.label} aria-hidden="true">
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </nav>
  );
}

type ControlProps = Omit<RibbonProps, "tab" | "onCommand"> & { readonly control: RibbonControl; readonly onClick?: () => void };

/** Passes on what a menu gives its trigger. */
function ControlView({ control, busy, greyed, ...trigger }: ControlProps): React.JSX.Element {
  const styles = useStyles();
  const tip = (
    <div className={styles.tip}>
      <div className={styles.tipTitle}>{control.tipTitle}</div>
      <div>{busy ? TEXTS.busyButton : control.tip}</div>
    </div>
  );
  return (
    <Tooltip content={tip} relationship="description" positioning="below-start" showDelay={500}>
      <Button
        {...trigger}
        appearance="subtle"
        className={styles.button}
        disabledFocusable={busy || greyed.has(control.id)}
        data-command={control.id}
        icon={null}
      >
        <img className={styles.icon} src={iconOf(control, 32)} alt="" draggable={false} />
        <span className={styles.name}>
          {control.label}
          {"items" in control && <ChevronDownRegular className={styles.chevron} aria-hidden="true" />}
        </span>
      </Button>
    </Tooltip>
  );
}

function MenuView({ menu, onCommand, ...rest }: Omit<RibbonProps, "tab"> & { readonly menu: RibbonMenu }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ControlView control={menu} {...rest} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menu.items.map((item) => (
            <MenuItem
              key={item.id}
              icon={<img className={styles.small} src={iconOf(item, 20)} alt="" draggable={false} />}
              onClick={() => onCommand(item)}
            >
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The icon that fills so many CSS pixels at this screen's density, or the next larger one there is. */
function iconOf({ icons }: RibbonLooks, pixels: number): string {
  const wanted = pixels * window.devicePixelRatio;
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((candidate) => candidate >= wanted) ?? sizes[sizes.length - 1] ?? pixels;
  return icons.get(size) ?? "";
}
