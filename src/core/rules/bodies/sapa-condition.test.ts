import { SAPA_CONDITION_LIST } from "../../system-conditions/sapa-conditions";
import { sapaCondition } from "./sapa-condition";

it("a condition that needs more than systems and interfaces to be judged gets no rule on systems", () => {
  const [condition] = SAPA_CONDITION_LIST as readonly [(typeof SAPA_CONDITION_LIST)[number]];
  expect(sapaCondition(condition).id).toBe(`systems-${condition.id}`);
  expect(() => sapaCondition({ ...condition, id: "sapa-new", scope: "journalNotes" })).toThrow("sapa-new");
});
