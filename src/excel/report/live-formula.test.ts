import type { RegisterMapping } from "../../core/model/register-data";
import { excelFormula } from "./live-formula";

const MAPPING: RegisterMapping = {
  register: "interfaces",
  sheet: "Snit'flader",
  headerRow: 2,
  firstRow: 3,
  rowSpan: 10,
  columns: { decision: { column: 8, header: "Beslutning" }, responsible: { column: 27, header: "Ansvarlig" } },
  missing: ["price"],
  unmatched: [],
  score: 1,
};
const RANGE = "'Snit''flader'!$I$4:$I$13";

test.each([
  ["one condition", [{ column: "decision", equals: "Bevares" }], `=COUNTIFS(${RANGE},"=Bevares")`],
  ["blank cells", [{ column: "decision", equals: "" }], `=COUNTIFS(${RANGE},"")`],
  ["wildcards and quotes mean themselves", [{ column: "decision", equals: '~a*"?' }], `=COUNTIFS(${RANGE},"=~~a~*""~?")`],
  ["a sign of comparison means itself", [{ column: "decision", equals: "<5" }], `=COUNTIFS(${RANGE},"=<5")`],
  [
    "two conditions",
    [
      { column: "decision", equals: "Afventer" },
      { column: "responsible", equals: "IT" },
    ],
    `=COUNTIFS(${RANGE},"=Afventer",'Snit''flader'!$AB$4:$AB$13,"=IT")`,
  ],
])("countRows: %s", (_name, where, expected) => {
  expect(excelFormula({ kind: "countRows", register: "interfaces", where }, [MAPPING])).toBe(expected);
});

test("all rows are counted by their key", () => {
  const keyed = { ...MAPPING, columns: { interfaceId: { column: 0, header: "Snitflade-id" } } };
  expect(excelFormula({ kind: "countRows", register: "interfaces", where: [] }, [keyed])).toBe("=COUNTA('Snit''flader'!$A$4:$A$13)");
});

test("countFilled", () => {
  expect(excelFormula({ kind: "countFilled", register: "interfaces", column: "responsible" }, [MAPPING])).toBe(
    "=COUNTA('Snit''flader'!$AB$4:$AB$13)",
  );
});

test.each([
  ["a register that is not there", { kind: "countFilled", register: "cases", column: "caseNumber" } as const],
  ["a column that is not there", { kind: "countFilled", register: "interfaces", column: "price" } as const],
  ["all rows of a register without its key column", { kind: "countRows", register: "interfaces", where: [] } as const],
])("no formula for %s", (_name, live) => {
  expect(excelFormula(live, [MAPPING])).toBeUndefined();
});
