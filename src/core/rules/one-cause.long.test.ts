import { RULES } from ".";
import { meetingsOf } from "./testing/mixed-rows";
import { TWO_CAUSES, unexplained } from "./testing/two-causes";

const WORKBOOKS = 3_000;

it("has no two findings of one cause on one cell, and no reason for a pair that never meets", async () => {
  const meetings = await meetingsOf(RULES, WORKBOOKS, 1);
  expect(unexplained([...meetings.values()])).toEqual([]);
  expect(TWO_CAUSES.flatMap(({ pairs }) => pairs).filter((pair) => !meetings.has(pair))).toEqual([]);
}, 900_000);
