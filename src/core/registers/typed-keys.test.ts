import { findColumns, hasColumns } from "../model/columns";
import { makeRegister } from "../testing/make-register";
import { columnSpec, registerSpec, type ChoiceOf, type ColumnKey } from ".";
import { choiceReader, means } from "./choice-reader";
import { YES_NO } from "./choices";
import { REMARK } from "./columns/common";
import { defineRegister } from "./define-register";
import { conditionColumnKey, type DemandKey } from "./demand-columns";
import type { ColumnSpec } from "./register";
import type { RegisterOf } from "./workbook-data";

const systems: RegisterOf<"systems"> = makeRegister("systems", [{ systemId: "S-1", status: "I drift" }]);

/** `npm run typecheck` refuses a line below that compiles where an error is expected; what is written in a function is not run. */
const notRun = (_: () => void): void => undefined;

test("a key that is written in code is one of the register's", () => {
  expect(columnSpec("systems", "supplier").kind).toBe("text");
  // @ts-expect-error misspelt column
  expect(() => columnSpec("systems", "suplier")).toThrow('no column "suplier"');
  // @ts-expect-error a column of another register
  expect(() => columnSpec("systems", "caseStatus")).toThrow('no column "caseStatus"');
  const found: string = "owner";
  expect(columnSpec("systems", found).header.en).toBe("System owner");
});

test("the columns that the conditions bring are keys, too", () => {
  const key: DemandKey & ColumnKey<"procurements"> = conditionColumnKey("sapa-case-index");
  expect(columnSpec("procurements", key).condition).toBe("sapa-case-index");
  // @ts-expect-error no condition of that name
  const wrong: DemandKey = conditionColumnKey("sapa-cases-index");
  expect(registerSpec("procurements").columns.map((column) => column.key)).not.toContain(wrong);
});

test("a value is one of the column's list", () => {
  const retired: ChoiceOf<"systems", "status"> = "Udfaset";
  expect(choiceReader("systems", "status")("udfaset")).toBe(retired);
  expect(means("systems", "status", retired)("Nedlagt")).toBe(true);
  notRun(() => {
    // @ts-expect-error misspelt choice
    means("systems", "status", "Udfasset");
    // @ts-expect-error a choice of another column
    means("systems", "status", "Ja");
    // @ts-expect-error misspelt column
    means("systems", "statsu", "Udfaset");
    // @ts-expect-error a comparison that can never hold
    return choiceReader("interfaces", "decision")("") === "Omlægge";
  });
});

test("a register's columns are read by its own keys", () => {
  expect(systems.columns.status).toEqual(["I drift"]);
  // @ts-expect-error misspelt column
  expect(systems.columns["statsu"]).toBeUndefined();
  // @ts-expect-error a column that may be missing
  notRun(() => systems.columns.owner[0]);
});

test("columns that were asked for are there", () => {
  const found = findColumns(systems, "systemId", "status");
  expect(found?.status[0]).toBe("I drift");
  const nameless: RegisterOf<"systems"> = { ...systems, columns: { status: ["I drift"] } };
  expect(findColumns(nameless, "systemId", "status")).toBeUndefined();
  if (!hasColumns(systems, "systemId")) throw new Error("systemId is there");
  expect(systems.columns.systemId[0]).toBe("S-1");
  // @ts-expect-error misspelt column
  expect(findColumns(systems, "systemIdd")).toBeUndefined();
});

test("a register's key column and signature name its own columns", () => {
  const { columns } = registerSpec("documentStrategy");
  const head = { id: "documentStrategy", slug: "x", activity: 1, title: { da: "", en: "" }, sheetSynonyms: [] } as const;
  notRun(() => {
    const [first] = columns;
    const column = { ...first!, key: "number", kind: "key", text: undefined, choices: undefined } as const;
    // @ts-expect-error no such column
    defineRegister({ ...head, columns: [column], keyColumn: "numbr", signature: [] });
    // @ts-expect-error no such column in the signature
    defineRegister({ ...head, columns: [column], keyColumn: "number", signature: [["number", "tema"]] });
  });
});

test("a column has what its kind needs, and nothing of another kind", () => {
  const { text: _, ...textless } = REMARK;
  notRun(() => {
    const complete: ColumnSpec = REMARK;
    // @ts-expect-error a text that does not say what kind of text it is
    const unread: ColumnSpec = textless;
    // @ts-expect-error a choice without a list
    const listless: ColumnSpec = { ...textless, kind: "choice" };
    // @ts-expect-error a list that no choice has
    const mixed: ColumnSpec = { ...REMARK, choices: YES_NO };
    return [complete, unread, listless, mixed];
  });
  expect(Object.keys(textless)).not.toContain("text");
});
