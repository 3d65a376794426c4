import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, useRestoreFocusTarget } from "@fluentui/react-components";
import { ArrowSortRegular } from "@fluentui/react-icons";
import { SORTINGS, type Sorting } from "../../preferences/finding-filter";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "./Filters.text";

export interface SortMenuProps {
  readonly sorting: Sorting;
  readonly onSorting: (sorting: Sorting) => void;
}

const NAMES = { urgency: "byUrgency", severity: "bySeverity", count: "byCount", place: "byPlace" } as const;

/** Which findings stand first. */
export function SortMenu({ sorting, onSorting }: SortMenuProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const restore = useRestoreFocusTarget();
  const name = t("sortedBy", { order: t(NAMES[sorting]) });
  return (
    <Menu
      positioning="below-end"
      checkedValues={{ sorting: [sorting] }}
      onCheckedValueChange={(_, { checkedItems }) => onSorting(checkedItems[0] as Sorting)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button {...restore} size="small" icon={<ArrowSortRegular />} aria-label={name} title={name} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SORTINGS.map((value) => (
            <MenuItemRadio key={value} name="sorting" value={value}>
              {t(NAMES[value])}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
