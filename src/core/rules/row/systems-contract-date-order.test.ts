import { ruleTest } from "../testing/rule-tester";
import { systemsContractDateOrder } from "./systems-contract-date-order";

ruleTest(systemsContractDateOrder, {
  clean: [
    { rows: [{}] },
    { name: "the same day throughout", rows: [{ contractStart: 44621, boundUntil: "01-03-2022", contractEnd: "2022-03-01" }] },
    {
      name: "blank and unreadable dates",
      rows: [
        { contractStart: "", boundUntil: "", contractEnd: 40000 },
        { contractStart: 44621, boundUntil: "", contractEnd: "løbende" },
      ],
    },
    { name: "terminated within the contract, and to its last day", rows: [{ contractTerminated: 43_831 }, { contractTerminated: 46_752 }] },
    { name: "an open end", rows: [{ contractEnd: "31-12-9999" }] },
  ],
  failing: [
    {
      rows: [
        { boundUntil: "31-12-2019", contractStart: "01-01-2020" },
        { boundUntil: "01-01-2026", contractEnd: "31-12-2025" },
        { contractStart: "01-01-2020", boundUntil: "", contractEnd: "31-12-2019" },
        { contractStart: "01-01-2020", boundUntil: "01-01-2018", contractEnd: "01-01-2019" },
      ],
      expect: [
        { row: 0, column: "boundUntil", messageId: "boundBeforeStart", data: { earlier: "01-01-2020", later: "31-12-2019" } },
        { row: 1, column: "contractEnd", messageId: "endBeforeBound", data: { earlier: "01-01-2026", later: "31-12-2025" } },
        { row: 2, column: "contractEnd", messageId: "endBeforeStart" },
        { row: 3, column: "boundUntil", messageId: "boundBeforeStart" },
        { row: 3, column: "contractEnd", messageId: "endBeforeStart" },
      ],
    },
    {
      rows: [{ contractTerminated: "31-12-2019" }, { contractTerminated: 46_753 }],
      expect: [
        { row: 0, column: "contractTerminated", messageId: "terminatedBeforeStart", data: { earlier: "01-01-2020", later: "31-12-2019" } },
        { row: 1, column: "contractTerminated", messageId: "terminatedAfterEnd", data: { earlier: "31-12-2027", later: "01-01-2028" } },
      ],
    },
  ],
});
