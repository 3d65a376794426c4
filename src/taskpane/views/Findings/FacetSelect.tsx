import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { useLanguage, useTexts } from "../../text/use-texts";
import type { FacetId } from "../../../core/validate/finding-index";
import { TEXTS } from "./Filters.text";
import type { FindingsState } from "./useFindings";
import { valueName } from "./value-name";

/** "" is an owner of its own, so values have a mark in front and "all" has none. */
const ALL = "";
const marked = (value: string): string => `=${value}`;

/** Chooses one value of a facet, each with the number of findings that it would show. */
export function FacetSelect({
  state: { index, filter, counts, change },
  facet,
}: {
  readonly state: FindingsState;
  readonly facet: Exclude<FacetId, "severity">;
}): React.JSX.Element {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const chosen = filter[facet];
  const { values } = index.facets[facet];
  const numbers = counts[facet];
  const choices = useMemo(
    () =>
      values
        .map((value, i) => ({ value, count: numbers[i] ?? 0 }))
        .filter(({ value, count }) => count > 0 || value === chosen || facet === "state"),
    [values, numbers, chosen, facet],
  );
  const all = useMemo(() => numbers.reduce((sum, count) => sum + count, 0), [numbers]);
  // A view that was saved over another workbook may name a value that this one has not.
  const strange = chosen !== null && !values.includes(chosen);
  return (
    <Field label={t(facet)} size="small">
      <Select
        size="small"
        value={chosen === null ? ALL : marked(chosen)}
        onChange={(_, { value }) => change({ [facet]: value === ALL ? null : value.slice(1) })}
      >
        <option value={ALL}>{t("all", { count: all })}</option>
        {strange && <option value={marked(chosen)}>{t("choice", { name: valueName(facet, chosen, language, t), count: 0 })}</option>}
        {choices.map(({ value, count }) => (
          <option key={value} value={marked(value)}>
            {t("choice", { name: valueName(facet, value, language, t), count })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
