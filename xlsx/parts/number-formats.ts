/**
 * Number formats that a file names by number alone (ECMA-376 18.8.30). 14 and 22 follow the user's date order; they are
 * given the Danish way, as they read in a Danish Excel.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"kr."#,##0_);("kr."#,##0)',
  6: '"kr."#,##0_);[Red]("kr."#,##0)',
  7: '"kr."#,##0.00_);("kr."#,##0.00)',
  8: '"kr."#,##0.00_);[Red]("kr."#,##0.00)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd-mm-yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd-mm-yyyy hh:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"kr." * #,##0_-;-"kr." * #,##0_-;_-"kr." * "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"kr." * #,##0.00_-;-"kr." * #,##0.00_-;_-"kr." * "-"??_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Ids with the same meaning in every language: the only ones that are written. */
const SAFE_IDS = [1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 49];

export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}

export function builtInFormatId(code: string): number | undefined {
  return /^general$/i.test(code) ? 0 : SAFE_IDS.find((id) => BUILT_IN[id] === code);
}
