/**
 * The ribbon tab, drawn from the manifest. A busy ribbon greys its buttons, as Excel does while a command runs; the add-in greys those
 * that have nothing to work on. Where there is no room for all, groups become small and fold, as Excel's do.
 */
import { Menu, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { TEXTS } from "../texts";
import { ControlItem, ControlView, MenuView, type RibbonState } from "./controls";
import { useFit, type GroupSize } from "./fit";
import type { RibbonGroup, RibbonTab } from "./read-manifest";
import { useRibbonStyles } from "./Ribbon.styles";

export interface RibbonProps extends RibbonState {
  readonly tab: RibbonTab;
}

export function Ribbon({ tab, ...state }: RibbonProps): React.JSX.Element {
  const styles = useRibbonStyles();
  const { row, sizes } = useFit(tab.groups.length);
  return (
    <nav aria-label={TEXTS.ribbonLabel} aria-busy={state.busy}>
      <div className={styles.tabs}>
        <h2 className={styles.tab}>{tab.label}</h2>
      </div>
      <div ref={row} className={styles.groups}>
        {tab.groups.map((group, at) => (
          <GroupView key={group.id} group={group} size={sizes[at]!} {...state} />
        ))}
      </div>
    </nav>
  );
}

function GroupView({ group, size, ...state }: RibbonState & { readonly group: RibbonGroup; readonly size: GroupSize }): React.JSX.Element {
  const styles = useRibbonStyles();
  return (
    <div className={styles.group} role="group" aria-label={group.label}>
      {size === "folded" ? (
        <FoldedGroup group={group} {...state} />
      ) : (
        <div className={size === "small" ? styles.stack : styles.buttons}>
          {group.controls.map((control) =>
            "items" in control ? (
              <MenuView key={control.id} menu={control} size={size} {...state} />
            ) : (
              <ControlView key={control.id} control={control} size={size} {...state} onClick={() => state.onCommand(control)} />
            ),
          )}
        </div>
      )}
      <div className={styles.label} aria-hidden="true">
        {group.label}
      </div>
    </div>
  );
}

/** A group behind one button, with the icon of its first. */
function FoldedGroup({ group, ...state }: RibbonState & { readonly group: RibbonGroup }): React.JSX.Element {
  const appearance = { ...group.controls[0]!, id: group.id, label: group.label, tipTitle: group.label, tip: TEXTS.foldedTip, items: [] };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ControlView control={appearance} size="large" {...state} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {group.controls.map((control) => (
            <ControlItem key={control.id} control={control} {...state} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
