import { ruleTest } from "../testing/rule-tester";
import { systemsContractExpired } from "./systems-contract-expired";

ruleTest(systemsContractExpired, {
  clean: [
    { rows: [{}] },
    {
      name: "the last day, no end, until further notice, and systems that are not in operation",
      rows: [
        { contractEnd: 46_350 },
        { contractEnd: "" },
        { contractEnd: 2_958_465 },
        { contractEnd: 45_657, status: "Udfaset" },
        { contractEnd: 45_657, status: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ contractEnd: 46_349 }, { contractEnd: "31-12-2024", status: "drift" }],
      expect: [
        { row: 0, column: "contractEnd", messageId: "expired", data: { end: "23-11-2026" } },
        { row: 1, column: "contractEnd", messageId: "expired", data: { end: "31-12-2024" } },
      ],
    },
  ],
});
