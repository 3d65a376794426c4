/** What goes wrong with registers in spreadsheets, by kind, after public reports, and the test that holds each. */
export interface PublicCase {
  readonly number: number;
  readonly kind: string;
  /** Test file, and the words by which the test is found in it. */
  readonly tests: readonly (readonly [file: string, title: string])[];
}

const NO_RECORDS = "samples/testing/no-records.test.ts";
const PACKAGES = "samples/testing/packages.test.ts";
const PARTY = "src/core/rules/column/cases-party-form.test.ts";
const WORDS = "src/core/registers/words/known-words.test.ts";
const AMOUNTS = "samples/testing/dates-and-amounts.test.ts";
const FORMULAS = "samples/testing/formulas.test.ts";

export const PUBLIC_CASES: readonly PublicCase[] = [
  {
    number: 1,
    kind: "dashes and quotes beyond Latin-1 in a party's number",
    tests: [
      [PARTY, "signs beside a number do not make it a name"],
      [PARTY, "words for nobody"],
    ],
  },
  {
    number: 2,
    kind: "a CPR number glued to quotes, bullets, dashes or words",
    tests: [["src/core/identifiers/find-cpr.test.ts", "a number that passes modulus 11 is found"]],
  },
  {
    number: 3,
    kind: "unseen signs as content",
    tests: [
      ["src/core/rules/unseen-signs.test.ts", "with a sign that nobody sees is told once, and fixed to what it shows"],
      ["src/core/rules/unseen-signs.test.ts", "a cell that shows nothing is empty to every rule on required values"],
    ],
  },
  { number: 4, kind: "the same key in another form", tests: [["src/core/text/same-key.test.ts", "are one key"]] },
  { number: 5, kind: "rows typed under a table", tests: [["src/core/recognition/parts.test.ts", "belong to it when they touch it"]] },
  {
    number: 6,
    kind: "a second sheet with the same headers",
    tests: [["src/core/recognition/parts.test.ts", "one of them named by its department alone"]],
  },
  { number: 7, kind: "a sheet for each department", tests: [["src/core/recognition/parts.test.ts", "by department: all are read"]] },
  {
    number: 8,
    kind: "sub-headings and subtotals",
    tests: [["samples/testing/no-records.test.ts", "sub-headings merged across and subtotals between the systems"]],
  },
  {
    number: 9,
    kind: "prepared rows",
    tests: [["samples/testing/no-records.test.ts", "rows prepared with a number, defaults or formulas"]],
  },
  { number: 10, kind: "cells merged downwards", tests: [["samples/testing/no-records.test.ts", "count for every row that they cover"]] },
  { number: 11, kind: "KMD Sag by other names", tests: [["src/core/model/kmd-sag-name.test.ts", "is KMD Sag"]] },
  {
    number: 12,
    kind: "keys that Excel has made dates of",
    tests: [["src/app/validation/eaten.test.ts", "a key that Excel has made a date of"]],
  },
  {
    number: 13,
    kind: "numbers of more digits than Excel keeps",
    tests: [["src/app/validation/eaten.test.ts", "two long numbers are not called duplicates"]],
  },
  { number: 14, kind: "dates in number columns", tests: [["src/app/validation/eaten.test.ts", "a date in a column of counts"]] },
  {
    number: 15,
    kind: "a message shows what the cell shows",
    tests: [["src/app/validation/eaten.test.ts", "no message shows a serial number"]],
  },
  {
    number: 16,
    kind: "headers with numbers, letters and footnote marks",
    tests: [["src/core/recognition/header-decorations.test.ts", "plainHeader"]],
  },
  {
    number: 17,
    kind: "a header that is right over another list's values",
    tests: [["src/core/recognition/by-values.test.ts", "a Status that only says whether a contract is valid is no life cycle"]],
  },
  { number: 18, kind: "KITOS' Noter are a remark", tests: [["src/core/import/plan-import.test.ts", "fills the remark"]] },
  {
    number: 19,
    kind: "a file's ending that contradicts its content type",
    tests: [
      ["batch/batch.test.ts", "an output without macros of a workbook with"],
      ["batch/batch.test.ts", "an output with macros of a workbook without"],
      ["xlsx/open.test.ts", "a file that can't be opened is reported in one sentence"],
    ],
  },
  {
    number: 20,
    kind: "what was set aside stays so after sorting",
    tests: [["samples/sorted-rows.test.ts", "stays so when its rows are sorted otherwise"]],
  },
  { number: 21, kind: "a part in UTF-16", tests: [["xlsx/standard.test.ts", "all parts in UTF-16"]] },
  {
    number: 22,
    kind: "fillers and numbers with words as parties",
    tests: [
      [PARTY, "words for nobody"],
      [PARTY, "signs beside a number do not make it a name"],
    ],
  },
  {
    number: 23,
    kind: "two registers on one sheet",
    tests: [
      ["src/core/recognition/parts.test.ts", "below one another with a blank row"],
      ["src/core/recognition/parts.test.ts", "beside one another"],
    ],
  },
  {
    number: 24,
    kind: "a register continued beside or below",
    tests: [["src/core/recognition/parts.test.ts", "beside itself %s: each row has its own columns"]],
  },
  { number: 25, kind: "headers deep in the sheet", tests: [[NO_RECORDS, "are found under %d rows of guidance"]] },
  {
    number: 26,
    kind: "replacement CPR numbers",
    tests: [[PARTY, "numbers that stand in for a CPR number"]],
  },
  { number: 27, kind: "foreign suppliers", tests: [["src/core/rules/column/systems-cvr.test.ts", "what another country gives"]] },
  {
    number: 28,
    kind: "references with id and name, and several in a cell",
    tests: [
      ["src/core/dependencies/reference-forms.test.ts", "is the one system, and no question"],
      ["src/core/dependencies/reference-forms.test.ts", "is KMD Sag, and the sender depends on it"],
      ["src/core/dependencies/reference-forms.test.ts", "names KMD Sag among others"],
    ],
  },
  {
    number: 29,
    kind: "KITOS' and KMD's own words for a state",
    tests: [
      [WORDS, "are read as their value, however they are typed"],
      [WORDS, '["Åben", "Aktiv", "Oplyst"]'],
      ["src/core/rules/open-states.test.ts", "says the same of a case in any of the open states"],
    ],
  },
  {
    number: 30,
    kind: "dates in thirty forms",
    tests: [
      [AMOUNTS, "is the last day of 2028"],
      ["src/core/forms/forms.test.ts", "a day is read back"],
    ],
  },
  {
    number: 31,
    kind: "amounts as SAP and people write them",
    tests: [
      [AMOUNTS, "is 1,250,000"],
      [AMOUNTS, "is no amount"],
    ],
  },
  { number: 32, kind: "backslashes in the package", tests: [[PACKAGES, "backslashes in the names of its parts"]] },
  { number: 33, kind: "cells without an address", tests: [[PACKAGES, "no address on rows or cells"]] },
  { number: 34, kind: "formulas without a stored value", tests: [[FORMULAS, "formulas without a stored value are calculated"]] },
  { number: 35, kind: "formulas of other workbooks and unknown functions", tests: [[FORMULAS, "formulas of workbooks that are not here"]] },
  { number: 36, kind: "odd packagings", tests: [[PACKAGES, "is read as the plain one"]] },
  {
    number: 37,
    kind: "a format of the user's that stops others",
    tests: [["samples/testing/marks-above.test.ts", "marks are seen above a format"]],
  },
  { number: 38, kind: "a stray cell in the last row", tests: [["batch/sparse-workbooks.test.ts", "a stray text in %s"]] },
  {
    number: 39,
    kind: "yes and no as crosses, ticks and check boxes",
    tests: [
      [WORDS, "are read as their value, however they are typed"],
      [WORDS, '["x", "X", "✓"'],
    ],
  },
  {
    number: 40,
    kind: "two columns with one meaning",
    tests: [["samples/testing/double-headers.test.ts", "of headers that are there twice"]],
  },
  {
    number: 41,
    kind: "another kind of file under a workbook's name",
    tests: [
      ["xlsx/open.test.ts", "a file that can't be opened is reported in one sentence"],
      ["batch/batch.test.ts", "a list with separators"],
    ],
  },
];
