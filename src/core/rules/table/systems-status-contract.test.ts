import { ruleTest } from "../testing/rule-tester";
import { systemsStatusContract } from "./systems-status-contract";

ruleTest(systemsStatusContract, {
  clean: [
    { rows: [{}] },
    {
      name: "expired, terminated, no contract told, an end that can't be read",
      rows: [
        { status: "Udfaset", contractEnd: 46_349 },
        { status: "Udfaset", contractTerminated: 46_000 },
        { status: "Udfaset", contractStart: "", contractEnd: "" },
        { status: "Udfaset", contractEnd: "#N/A" },
      ].map((row, i) => ({ ...row, contractId: `K-${i}` })),
    },
    { name: "a contract that another system needs", rows: [{ status: "Udfaset" }, {}] },
  ],
  failing: [
    {
      rows: [{ status: "Udfaset" }, { status: "Nedlagt", contractId: "", contractEnd: 2_958_465 }, { status: "Udfaset", contractEnd: "" }],
      expect: [
        { row: 0, column: "status", messageId: "runs", data: { end: "31-12-2027" } },
        { row: 1, column: "status", messageId: "runs" },
        { row: 2, column: "status", messageId: "open", data: {} },
      ],
    },
  ],
});
