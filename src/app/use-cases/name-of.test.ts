import { USE_CASES } from "./list";
import { nameOf } from "./name-of";
import { validate } from "./validate";

const shown = USE_CASES.filter(({ button, menu }) => button !== null || menu !== null);

test("an action has one name: its button's, or that of its place in a menu where it has no button", () => {
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter(({ button, menu }) => button !== null && menu?.label !== undefined).map(({ id }) => id)).toEqual([]);
  expect(nameOf(validate)).toEqual({ da: "Validér", en: "Validate" });
  expect(new Set(shown.map((each) => nameOf(each).da)).size).toBe(shown.length);
});

test("an action that only a view starts has no name to take", () =>
  expect(() => nameOf({ id: "readOverview", button: null, menu: null })).toThrow("readOverview"));
