import { RULES } from ".";
import { meetingsOf } from "./testing/mixed-rows";
import { unexplained } from "./testing/two-causes";

/** `one-cause.long.test.ts` draws many more. */
const WORKBOOKS = 60;

it("has no two findings of one cause on one cell", async () => {
  const meetings = await meetingsOf(RULES, WORKBOOKS, 20_261_130);
  expect(meetings.size).toBeGreaterThan(20);
  expect(unexplained([...meetings.values()])).toEqual([]);
});

it("names a pair that nobody has given a reason for", () => {
  const pair = "cases-discard-early.early + cases-discard-kept.kept";
  expect(unexplained([{ pair, column: "action", value: "Kassér" }])).toEqual([`${pair} (action: Kassér)`]);
});
