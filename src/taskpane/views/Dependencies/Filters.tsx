import {
  Button,
  Field,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
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
    <div className={styles.row}>
      <Field label={t("depth")} className={styles.depth}>
        <Select
          size="small"
          value={filter.depth === null ? "" : String(filter.depth)}
          onChange={(_, { value }) => onChange({ ...filter, depth: value === "" ? null : Number(value) })}
        >
          <option value="">{t("allDepths")}</option>
          {Array.from({ length: deepest }, (_, i) => i + 1).map((count) => (
            <option key={count} value={count}>
              {t("upTo", { count })}
            </option>
          ))}
        </Select>
      </Field>
      {facets.length > 0 && (
        <Menu
          checkedValues={checked}
          persistOnItemClick
          onCheckedValueChange={(_, { name, checkedItems }) => {
            const group = facets.find(({ facet }) => facet === name);
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
      )}
      {(hidden > 0 || filter.depth !== null) && (
        <Button size="small" appearance="subtle" icon={<FilterDismissRegular />} onClick={() => onChange(NO_FILTER)}>
          {t("clear")}
        </Button>
      )}
    </div>
  );
}
