import type { RegisterData } from "../model/register-data";
import { columnSpec, registerSpec } from "../registers";
import { registerCell } from "../registers/register-cell";
import { formatMessage } from "../text/format-message";
import type { Language, Localized } from "../text/language";
import { groupByList, groupByText, type RowGroup } from "./group-rows";
import { liveCount } from "./live-count";
import type { RowLink, TableChart, TableSection } from "./plan";
import { groupLabel } from "./shared-sections";
import { SHARED } from "./shared.text";

export interface CountTableSpec<K extends string> {
  readonly column: K;
  readonly title: Localized;
  readonly language: Language;
  /** The meaning of a blank, e.g. "(ingen)". */
  readonly blank?: Localized;
  readonly chart?: TableChart["type"];
}

/** Rows of a register by what one column says, with their share, each leading to its first row; undefined where the column is not there. */
export function countTable<K extends string>(
  data: RegisterData<K> | undefined,
  { column, title, language, blank, chart }: CountTableSpec<NoInfer<K>>,
): TableSection | undefined {
  if (data?.columns[column] === undefined) return undefined;
  const register = data.mapping.register;
  const groups = data.rowCount === 0 ? [] : groupsOf(data, column);
  return {
    kind: "table",
    title: title[language],
    columns: [
      { key: "label", label: columnSpec(register, column as string).header[language], format: "text" },
      { key: "count", label: SHARED.count[language], format: "count" },
      { key: "share", label: SHARED.share[language], format: "percent" },
    ],
    rows: groups.map((group) => ({
      label: { value: groupLabel(group, language, blank?.[language]) },
      count:
        group.why === "unreadable"
          ? { value: group.rows.length }
          : liveCount(data, [{ column, equals: group.value ?? "" }], group.rows.length),
      share: { value: group.rows.length / data.rowCount },
    })),
    total: SHARED.total[language],
    empty: emptyText(data, language),
    links: groups.map((group) => firstOf(group, data, column)),
    ...(chart === undefined ? {} : { chart: { type: chart, title: title[language], labels: "label", values: ["count"] } }),
  };
}

/** By the closed list where the column has one, else by text. Every row is in exactly one group. */
export function groupsOf<K extends string>(data: RegisterData<K>, column: NoInfer<K>): RowGroup[] {
  const { choices } = columnSpec(data.mapping.register, column as string);
  return choices === undefined ? groupByText(data, column) : groupByList(data, column);
}

/** The location of a group's first row. */
export function firstOf<K extends string>(group: Pick<RowGroup, "rows">, data: RegisterData<K>, column: NoInfer<K>): RowLink | undefined {
  const row = group.rows[0];
  return row === undefined ? undefined : registerCell(data.mapping.register, row, column);
}

/** Said of a register without rows. */
export function emptyText(data: RegisterData, language: Language): string {
  return formatMessage(SHARED.noRows[language], language, { register: registerSpec(data.mapping.register).title[language] });
}
