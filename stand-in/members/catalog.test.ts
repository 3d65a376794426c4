import { CATALOG, OBJECT_TYPES, type SharedTypes } from "./catalog";
import { RangeType } from "./Range/range";
import { rowsOf } from "./objects";

test("an object that types hand out by name, without a table or with another object's, does not compile", () => {
  // @ts-expect-error -- the tables of the other shared objects are missing
  const incomplete: SharedTypes = { Range: RangeType };
  // @ts-expect-error -- a range's table is none for the rows of a table
  const mistaken: Pick<SharedTypes, "TableRowCollection"> = { TableRowCollection: RangeType };
  expect([incomplete, mistaken].flatMap(Object.values)).toEqual([RangeType, RangeType]);
});

test("every type is there once under its name, and a shared object finds its own", () => {
  const names = CATALOG.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(OBJECT_TYPES.get(rowsOf({ sheet: "s", table: "t" }).type)?.name).toBe("TableRowCollection");
});
