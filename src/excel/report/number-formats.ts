import type { ValueFormat } from "../../core/reports/plan";

/** English format codes, as `Range.numberFormat` accepts them in every language; Excel shows them by the user's settings. */
export const NUMBER_FORMATS: Readonly<Record<ValueFormat, string>> = {
  text: "General",
  count: "#,##0",
  percent: "0 %",
  money: '#,##0 "kr."',
  date: "dd-mm-yyyy",
};
