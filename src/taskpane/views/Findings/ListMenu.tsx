import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, useRestoreFocusTarget } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useTexts } from "../../text/use-texts";
import { MOST_ALONE } from "./AcceptDialog";
import { TEXTS } from "./Findings.text";
import type { FindingsState } from "./useFindings";

export interface ListMenuProps {
  readonly state: FindingsState;
  readonly busy: boolean;
  /** Findings that have a certain fix. */
  readonly mendable: number;
  readonly onFixAll: () => void;
  /** Open findings that accepting all of the chosen one's kind, and all that are shown, would cover. */
  readonly ofRule: number;
  readonly shown: number;
  readonly onAccept: (which: "rule" | "shown") => void;
}

/** The actions on many findings at once. */
export function ListMenu({ state, busy, mendable, onFixAll, ofRule, shown, onAccept }: ListMenuProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const restore = useRestoreFocusTarget();
  const { groups, setClosed } = state;
  const tooMany = shown > MOST_ALONE;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button {...restore} size="small" icon={<MoreHorizontalRegular />} aria-label={t("more")} title={t("more")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={busy || mendable === 0} onClick={onFixAll}>
            {t("fixAll", { count: mendable })}
          </MenuItem>
          <MenuItem disabled={busy || ofRule === 0} onClick={() => onAccept("rule")}>
            {t("acceptRule", { count: ofRule })}
          </MenuItem>
          <MenuItem
            disabled={busy || shown === 0 || shown > MOST_ALONE}
            {...(tooMany ? { subText: t("tooMany", { most: MOST_ALONE }) } : {})}
            onClick={() => onAccept("shown")}
          >
            {t("acceptVisible", { count: shown })}
          </MenuItem>
          {groups.length > 0 && (
            <>
              <MenuDivider />
              <MenuItem onClick={() => setClosed(new Set())}>{t("openGroups")}</MenuItem>
              <MenuItem onClick={() => setClosed(new Set(groups.map(({ value }) => value)))}>{t("closeGroups")}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
