/** The ribbon tab, drawn from the manifest. A busy ribbon greys its buttons, as Excel does while a command runs. */
import { Button, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import type { RibbonButton, RibbonTab } from "../ribbon/read-manifest";
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
    overflow: "hidden",
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
  tip: { maxWidth: "260px" },
  tipTitle: { fontWeight: 600, marginBottom: "4px" },
});

export interface RibbonProps {
  readonly tab: RibbonTab;
  readonly busy: boolean;
  readonly onCommand: (button: RibbonButton) => void;
}

export function Ribbon({ tab, busy, onCommand }: RibbonProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <nav aria-label={TEXTS.ribbonLabel}>
      <div className={styles.tabs}>
        <h2 className={styles.tab}>{tab.label}</h2>
      </div>
      <div className={styles.groups}>
        {tab.groups.map((group) => (
          <div key={group.id} className={styles.group} role="group" aria-label={group.label}>
            <div className={styles.buttons}>
              {group.buttons.map((button) => (
                <RibbonButtonView key={button.id} button={button} busy={busy} onCommand={onCommand} />
              ))}
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

function RibbonButtonView({ button, busy, onCommand }: { readonly button: RibbonButton } & Omit<RibbonProps, "tab">): React.JSX.Element {
  const styles = useStyles();
  const tip = (
    <div className={styles.tip}>
      <div className={styles.tipTitle}>{button.tipTitle}</div>
      <div>{busy ? TEXTS.busyButton : button.tip}</div>
    </div>
  );
  return (
    <Tooltip content={tip} relationship="description" positioning="below-start" showDelay={500}>
      <Button
        appearance="subtle"
        className={styles.button}
        disabledFocusable={busy}
        onClick={() => onCommand(button)}
        data-command={button.id}
        icon={null}
      >
        <img className={styles.icon} src={iconOf(button)} alt="" draggable={false} />
        {button.label}
      </Button>
    </Tooltip>
  );
}

/** The icon that fills 32 CSS pixels at this screen's density, or the next larger one there is. */
function iconOf(button: RibbonButton): string {
  const wanted = 32 * window.devicePixelRatio;
  const sizes = [...button.icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((candidate) => candidate >= wanted) ?? sizes[sizes.length - 1] ?? 32;
  return button.icons.get(size) ?? "";
}
