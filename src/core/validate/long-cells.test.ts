import { RULES } from "../rules";
import { slowRules, TEXTS } from "./testing/long-cells";

/** Rules that get a register or a column at once; for the others rows with long cells are parted (row-ranges.test.ts). All: long-cells.long.test.ts. */
const WHOLE = RULES.filter((rule) => rule.level === "table" || rule.level === "across" || (rule.level === "column" && rule.whole === true));

test("no rule over a whole register holds the thread for long where every cell is as long as Excel allows", () => {
  expect(WHOLE.length).toBeGreaterThan(50);
  expect(slowRules(WHOLE, TEXTS["names of systems"], true)).toEqual([]);
});
