import { NEEDED_CONDITIONS } from "../../system-conditions/sapa-conditions";
import { sapaCondition } from "./sapa-condition";

it("a condition that needs more than systems and interfaces to be judged gets no rule on systems", () => {
  const [condition] = NEEDED_CONDITIONS as readonly [(typeof NEEDED_CONDITIONS)[number]];
  expect(sapaCondition(condition).id).toBe(`systems-${condition.id}`);
  expect(() => sapaCondition({ ...condition, id: "sapa-new", scope: "journalNotes" })).toThrow("sapa-new");
});
