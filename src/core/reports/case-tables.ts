import { parseKle } from "../identifiers/kle";
import type { Kle } from "../kle";
import { columnSpec, type ChoiceKey, type ColumnKey } from "../registers";
import type { RegisterOf } from "../registers/workbook-data";
import type { Language, Localized } from "../text/language";
import { TEXT } from "./cleanup.text";
import { groupByChoice, groupByText, type RowGroup } from "./group-rows";
import { liveCount } from "./live-count";
import type { PlanValue, TableSection, Where } from "./plan";
import { groupLabel } from "./shared-sections";
import { SHARED } from "./shared.text";

/** Cases by the values of a closed list, with their share; undefined where the column is not there. */
export function byChoice(
  cases: RegisterOf<"cases">,
  column: ChoiceKey<"cases">,
  title: Localized,
  language: Language,
  blank?: string,
): TableSection | undefined {
  if (cases.columns[column] === undefined) return undefined;
  const groups = groupByChoice("cases", cases, column);
  return table(cases, title[language], columnSpec("cases", column).header[language], groups, language, (group) => ({
    label: groupLabel(group, language, blank),
    where: group.why === "unreadable" ? undefined : { column, equals: group.value ?? "" },
  }));
}

export function byUnit(cases: RegisterOf<"cases">, language: Language): TableSection | undefined {
  const column = "responsibleUnit";
  if (cases.columns[column] === undefined) return undefined;
  const base = table(cases, TEXT.byUnit[language], TEXT.unit[language], groupByText(cases, column), language, (group) => ({
    label: groupLabel(group, language),
    where: { column, equals: group.value ?? "" },
  }));
  if (cases.columns.caseStatus === undefined) return base;
  const closed = new Set(groupByChoice("cases", cases, "caseStatus").find((group) => group.value === "Afsluttet")!.rows);
  const groups = groupByText(cases, column);
  return {
    ...base,
    columns: [...base.columns.slice(0, 2), { key: "closed", label: TEXT.closed[language], format: "count" }, ...base.columns.slice(2)],
    rows: base.rows.map((row, i) => {
      const group = groups[i]!;
      const where: Where<ColumnKey<"cases">>[] = [
        { column, equals: group.value ?? "" },
        { column: "caseStatus", equals: "Afsluttet" },
      ];
      return { ...row, closed: liveCount(cases, where, group.rows.filter((at) => closed.has(at)).length) };
    }),
  };
}

/** By the first two digits of a KLE number at any level, with KLE's titles; never live, since COUNTIFS can't cut a number. */
export function byKle(cases: RegisterOf<"cases">, kle: Kle, language: Language): TableSection | undefined {
  if (cases.columns.kle === undefined) return undefined;
  const noKle = TEXT.noKle[language];
  const mainGroup = (text: string): string => {
    const main = parseKle(text)?.main;
    return main === undefined ? noKle : [main, kle.lookup(main).title].filter((part) => part !== undefined).join(" ");
  };
  const groups = groupByText(cases, "kle", mainGroup);
  const last = groups.filter((group) => group.value === noKle);
  const ordered = [
    ...groups.filter((group) => group.value !== noKle && group.why !== "blank"),
    ...last,
    ...groups.filter((group) => group.why === "blank"),
  ];
  return table(cases, TEXT.byKle[language], TEXT.kle[language], ordered, language, (group) => ({ label: groupLabel(group, language) }));
}

function table(
  cases: RegisterOf<"cases">,
  title: string,
  heading: string,
  groups: readonly RowGroup[],
  language: Language,
  describe: (group: RowGroup) => { readonly label: string; readonly where?: Where<ColumnKey<"cases">> | undefined },
): TableSection {
  return {
    kind: "table",
    title,
    columns: [
      { key: "label", label: heading, format: "text" },
      { key: "count", label: TEXT.count[language], format: "count" },
      { key: "share", label: TEXT.share[language], format: "percent" },
    ],
    rows:
      cases.rowCount === 0
        ? []
        : groups.map((group) => {
            const { label, where } = describe(group);
            const count: PlanValue = where === undefined ? { value: group.rows.length } : liveCount(cases, [where], group.rows.length);
            return { label: { value: label }, count, share: { value: group.rows.length / cases.rowCount } };
          }),
    total: SHARED.total[language],
    empty: TEXT.noCases[language],
  };
}
