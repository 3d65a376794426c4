import { ruleTest } from "../testing/rule-tester";
import { systemsTerminatedFuture } from "./systems-terminated-future";

ruleTest(systemsTerminatedFuture, {
  clean: [{ rows: [{}] }, { name: "today, and what is no date", rows: [{ contractTerminated: 46_350 }, { contractTerminated: "nej" }] }],
  failing: [
    {
      rows: [{ contractTerminated: 46_351 }, { contractTerminated: "01-01-2027" }],
      expect: [
        { row: 0, column: "contractTerminated", messageId: "future", data: { date: "25-11-2026" } },
        { row: 1, column: "contractTerminated", messageId: "future", data: { date: "01-01-2027" } },
      ],
    },
  ],
});
