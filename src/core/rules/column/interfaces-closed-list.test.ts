import { ruleTest } from "../testing/rule-tester";
import { interfacesClosedList } from "./interfaces-closed-list";

ruleTest(interfacesClosedList, {
  clean: [{ rows: [{}] }, { name: "KOMBIT's number for a component", rows: [{ component: "SF1470" }] }],
  failing: [
    {
      rows: [{ component: "Mail" }, { horizon: "På sigt" }, { decision: "Ja" }],
      expect: [
        { row: 0, column: "component", messageId: "unknown" },
        { row: 1, column: "horizon", messageId: "unknown", data: { value: "På sigt", nearest: "none", list: "Nuværende, Fremtidig" } },
        { row: 2, column: "decision", messageId: "unknown" },
      ],
    },
  ],
});
