import type { TemplateColumn } from "../../core/templates/template-plan";
import type { Language } from "../../core/text/language";
import { TEXTS } from "./template-texts";

/** Excel's limit for a list inside the rule itself. */
const LONGEST_LIST = 255;

/** True where the values fit in the rule; else they need a range of their own. A comma would split a value in two. */
export function fitsInRule(list: readonly string[]): boolean {
  return list.join(",").length <= LONGEST_LIST && !list.some((value) => value.includes(","));
}

/** The check of a column's entries: a warning that can be overruled, never a stop, since synonyms are understood. */
export function checkEntry(
  validation: Excel.DataValidation,
  column: Pick<TemplateColumn, "list" | "entry">,
  source: string | undefined,
  language: Language,
): void {
  const { list, entry } = column;
  const kind = list === undefined ? entry : "list";
  if (kind === undefined) return;
  validation.rule = ruleFor(kind, source ?? list?.join(",") ?? "");
  validation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: TEXTS[`${kind}Title`][language],
    message: TEXTS[kind][language],
  };
}

function ruleFor(kind: "list" | "date" | "whole" | "decimal", source: string): Excel.DataValidationRule {
  switch (kind) {
    case "list":
      return { list: { inCellDropDown: true, source } };
    case "date":
      // As a formula: a serial number would be another day in a workbook that counts from 1904.
      return { date: { operator: "Between", formula1: "=DATE(1905,1,1)", formula2: "=DATE(2199,12,31)" } };
    case "whole":
      return { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } };
    case "decimal":
      return { decimal: { operator: "Between", formula1: -1e12, formula2: 1e12 } };
  }
}
