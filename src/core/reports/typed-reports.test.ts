import type { RegisterOf } from "../registers/workbook-data";
import { makeRegister } from "../testing/make-register";
import { factReader } from "../strategy/facts";
import { countTable } from "./count-table";
import { defineRegisterReport } from "./define-report";
import { groupByChoice } from "./group-rows";
import { liveRowCount } from "./live-count";
import type { RowLink } from "./plan";
import { TEXT } from "./systems-overview.text";

const systems: RegisterOf<"systems"> = makeRegister("systems", [{ systemId: "S-1", status: "I drift" }]);
const read = factReader("systems", systems, false);

/** Not run: `npm run typecheck` refuses a line that compiles where an error is expected. */
export const misspelt = (): unknown[] => {
  // @ts-expect-error -- no such column
  const link: RowLink = { register: "systems", row: 0, column: "systemNam" };
  // @ts-expect-error -- a column of another register
  const other: RowLink = { register: "systems", row: 0, column: "caseNumber" };
  return [
    link,
    other,
    // @ts-expect-error -- no such column
    read.text("systemNam", 0),
    // @ts-expect-error -- no closed list
    read.choice("systemName", 0),
    // @ts-expect-error -- no value of the list
    read.choice("status", 0) === "Nedlagt",
    // @ts-expect-error -- no such column
    countTable(systems, { column: "statsu", title: TEXT.byStatus, language: "da" }),
    // @ts-expect-error -- no such column
    liveRowCount(systems, "systemid"),
    // @ts-expect-error -- no value of the list
    groupByChoice("systems", systems, "status").find(({ value }) => value === "Nedlagt"),
    defineRegisterReport({
      id: "x",
      text: TEXT,
      register: "systems",
      // @ts-expect-error -- no such column of this register
      sections: (_input, data) => [data.columns.caseNumber === undefined ? undefined : undefined],
    }),
    // @ts-expect-error -- no such register
    defineRegisterReport({ id: "x", text: TEXT, register: "system", sections: () => [] }),
  ];
};

test("columns and values that are spelt as declared are read", () => {
  expect(read.choice("status", 0) === "I drift").toBe(true);
  expect(countTable(systems, { column: "status", title: TEXT.byStatus, language: "da" })?.rows).toContainEqual(
    expect.objectContaining({ label: { value: "I drift" }, share: { value: 1 } }),
  );
  expect(groupByChoice("systems", systems, "status").find(({ value }) => value === "I drift")?.rows).toEqual([0]);
});
