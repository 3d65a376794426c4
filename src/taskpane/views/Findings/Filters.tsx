import {
  Button,
  CounterBadge,
  Field,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  mergeClasses,
  SearchBox,
  Select,
  ToggleButton,
} from "@fluentui/react-components";
import { FilterDismissRegular, FilterRegular } from "@fluentui/react-icons";
import { useDeferredValue, useState } from "react";
import { GROUPINGS, type Grouping, type SavedFilter, type Sorting } from "../../preferences/finding-filter";
import { useTexts } from "../../text/use-texts";
import { FacetSelect } from "./FacetSelect";
import { SEVERITIES } from "../../../core/model/finding";
import { useFilterStyles } from "./Filters.styles";
import { TEXTS } from "./Filters.text";
import { SortMenu } from "./SortMenu";
import { SavedFilters } from "./SavedFilters";
import { SeverityIcon } from "./SeverityIcon";
import type { FindingsState } from "./useFindings";

export interface FiltersProps {
  readonly state: FindingsState;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly sorting: Sorting;
  readonly onSorting: (sorting: Sorting) => void;
  readonly saved: readonly SavedFilter[];
  readonly onSaved: (saved: readonly SavedFilter[]) => void;
  /** Stands at the end of the second line. */
  readonly navigation: React.ReactNode;
  /** Stands at the end of the first line. */
  readonly children: React.ReactNode;
}

/** Search and severities in sight; the rest, groups and saved views behind a button, since the pane is low and narrow. */
export function Filters({ children, navigation, ...panel }: FiltersProps): React.JSX.Element {
  const styles = useFilterStyles();
  const t = useTexts(TEXTS);
  const [open, setOpen] = useState(false);
  const { filter, counts, active, change, clear } = panel.state;
  const toggle = (severity: (typeof SEVERITIES)[number]): void =>
    change({ hidden: filter.hidden.includes(severity) ? filter.hidden.filter((one) => one !== severity) : [...filter.hidden, severity] });
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <SearchBox
          className={styles.grow}
          size="small"
          placeholder={t("search")}
          aria-label={t("search")}
          value={filter.search}
          maxLength={200}
          dismiss={{ "aria-label": t("clearSearch") }}
          onChange={(_, { value }) => change({ search: value })}
        />
        <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus withArrow positioning="below-end">
          <PopoverTrigger disableButtonEnhancement>
            <Button
              size="small"
              icon={<FilterRegular />}
              aria-label={active > 0 ? `${t("filters")}, ${t("active", { count: active })}` : t("filters")}
              title={t("filters")}
            >
              {active > 0 && <CounterBadge count={active} size="small" color="brand" aria-hidden />}
            </Button>
          </PopoverTrigger>
          <PopoverSurface className={styles.panel} aria-label={t("filters")} tabIndex={-1}>
            <FilterPanel {...panel} />
            <Button size="small" onClick={() => setOpen(false)}>
              {t("close")}
            </Button>
          </PopoverSurface>
        </Popover>
        <SortMenu sorting={panel.sorting} onSorting={panel.onSorting} />
        {children}
      </div>
      <div className={styles.row}>
        <div className={styles.row} role="group" aria-label={t("severities")}>
          {SEVERITIES.map((severity, i) => {
            const count = counts.severity[i] ?? 0;
            return (
              <ToggleButton
                key={severity}
                className={mergeClasses(styles.severity, filter.hidden.includes(severity) && styles.off)}
                size="small"
                icon={<SeverityIcon severity={severity} />}
                aria-label={t(severity, { count })}
                title={t(severity, { count })}
                checked={!filter.hidden.includes(severity)}
                onClick={() => toggle(severity)}
              >
                {t("count", { count })}
              </ToggleButton>
            );
          })}
        </div>
        {active > 0 && (
          <Button
            size="small"
            appearance="subtle"
            icon={<FilterDismissRegular />}
            aria-label={t("clear", { count: active })}
            title={t("clear", { count: active })}
            onClick={clear}
          />
        )}
        {navigation}
      </div>
    </div>
  );
}

function FilterPanel({
  state,
  grouping,
  onGrouping,
  sorting,
  onSorting,
  saved,
  onSaved,
}: Omit<FiltersProps, "children" | "navigation">): React.JSX.Element {
  const styles = useFilterStyles();
  const t = useTexts(TEXTS);
  // With the choices of all facets the panel is some hundred elements: it opens at once, and they follow when there is time.
  const complete = useDeferredValue(true, false);
  return (
    <div className={styles.fields}>
      <Field label={t("grouping")} size="small">
        <Select size="small" value={grouping} onChange={(_, { value }) => onGrouping(value as Grouping)}>
          {GROUPINGS.map((value) => (
            <option key={value} value={value}>
              {t(value)}
            </option>
          ))}
        </Select>
      </Field>
      {complete && (
        <>
          <FacetSelect state={state} facet="register" />
          <FacetSelect state={state} facet="owner" />
          <FacetSelect state={state} facet="rule" />
          <FacetSelect state={state} facet="state" />
        </>
      )}
      <SavedFilters
        saved={saved}
        onSaved={onSaved}
        current={{ filter: state.filter, grouping, sorting }}
        onChoose={({ filter, grouping: wanted, sorting: order }) => {
          state.change(filter);
          onGrouping(wanted);
          if (order !== undefined) onSorting(order);
        }}
      />
    </div>
  );
}
