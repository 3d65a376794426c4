import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { FilterDismissRegular, FilterRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { FACETS, NO_FILTER, type PictureFilter } from "../../../core/dependencies/picture/facets";
import { facetValues } from "../../../core/dependencies/picture/filter";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./Dependencies.styles";
import { TEXTS } from "./Dependencies.text";
import { facetWord } from "./facet-words";

export interface FiltersProps {
  readonly network: DependencyNetwork;
  readonly filter: PictureFilter;
  readonly onChange: (filter: PictureFilter) => void;
}

/** At most this many values of a kind are offered, the most frequent first. */
const MOST = 12;
/** At most this many limits on steps are offered; beyond them there is "all". */
const DEEPEST = 9;

/** The limit on steps among the groups of the menu, and its value for none. */
const [DEPTH, ALL] = ["depth", "all"];

/** How far to search, and which kinds to hide. Ticked is shown. */
export function Filters({ network, filter, onChange }: FiltersProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const values = useMemo(() => facetValues(network), [network]);
  const facets = FACETS.map((facet) => ({ facet, values: values[facet].slice(0, MOST) })).filter((group) => group.values.length > 1);
  const hidden = Object.values(filter.hidden).reduce((sum, list) => sum + list.length, 0);
  const checked = Object.fromEntries(
    facets.map((group) => [
      group.facet,
      group.values.map(({ value }) => value).filter((value) => filter.hidden[group.facet]?.includes(value) !== true),
    ]),
  );
  const deepest = Math.min(DEEPEST, Math.max(1, ...values.steps.map(({ value }) => Number(value))) - 1);
  return (
    <>
      <Menu
        checkedValues={{ ...checked, [DEPTH]: [filter.depth === null ? ALL : String(filter.depth)] }}
        persistOnItemClick
        onCheckedValueChange={(_, { name, checkedItems }) => {
          const group = facets.find(({ facet }) => facet === name);
          if (name === DEPTH) onChange({ ...filter, depth: checkedItems[0] === ALL ? null : Number(checkedItems[0]) });
          if (group === undefined) return;
          const off = group.values.map(({ value }) => value).filter((value) => !checkedItems.includes(value));
          onChange({ ...filter, hidden: { ...filter.hidden, [group.facet]: off } });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" icon={<FilterRegular />}>
            {hidden === 0 ? t("filter") : t("filterCount", { count: hidden })}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{t("depth")}</MenuGroupHeader>
              <MenuItemRadio name={DEPTH} value={ALL}>
                {t("allDepths")}
              </MenuItemRadio>
              {Array.from({ length: deepest }, (_, i) => i + 1).map((count) => (
                <MenuItemRadio key={count} name={DEPTH} value={String(count)}>
                  {t("upTo", { count })}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            {facets.map((group) => (
              <MenuGroup key={group.facet}>
                <MenuGroupHeader>{t(group.facet)}</MenuGroupHeader>
                {group.values.map(({ value, count }) => (
                  <MenuItemCheckbox key={value} name={group.facet} value={value}>
                    {t("value", { value: facetWord(group.facet, value, t), count })}
                  </MenuItemCheckbox>
                ))}
              </MenuGroup>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {(hidden > 0 || filter.depth !== null) && (
        <Button size="small" appearance="subtle" icon={<FilterDismissRegular />} onClick={() => onChange(NO_FILTER)}>
          {t("clear")}
        </Button>
      )}
    </>
  );
}
