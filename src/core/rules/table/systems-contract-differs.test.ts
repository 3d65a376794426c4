import { ruleTest } from "../testing/rule-tester";
import { systemsContractDiffers } from "./systems-contract-differs";

ruleTest(systemsContractDiffers, {
  clean: [
    { rows: [{}, {}] },
    {
      name: "another supplier, another contract, no id, no end",
      rows: [
        {},
        { supplier: "Systematic", contractEnd: 47_118 },
        { contractId: "K-11", contractEnd: 47_118 },
        { contractId: "", contractEnd: 47_118 },
        { contractId: "-", contractEnd: 47_118 },
        { contractId: "", contractEnd: 47_483 },
        { contractEnd: "" },
        { contractEnd: "31-12-2027" },
      ],
    },
  ],
  failing: [
    {
      name: "the one of many",
      rows: [{}, { contractEnd: 47_118 }, {}, {}],
      expect: [
        { row: 1, column: "contractEnd", messageId: "differs", data: { contract: "K-1", count: 4, ends: "31-12-2027, 31-12-2028" } },
      ],
    },
    {
      rows: [{}, { contractId: "k-1 ", supplier: "kmd a/s", contractEnd: 47_118 }, { contractEnd: "" }],
      expect: [
        { row: 0, column: "contractEnd", messageId: "differs", data: { contract: "K-1", count: 2, ends: "31-12-2027, 31-12-2028" } },
        { row: 1, column: "contractEnd", messageId: "differs" },
      ],
    },
  ],
});
