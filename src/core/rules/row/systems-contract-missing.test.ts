import { ruleTest } from "../testing/rule-tester";
import { systemsContractMissing } from "./systems-contract-missing";

ruleTest(systemsContractMissing, {
  clean: [
    { rows: [{}] },
    {
      name: "one of them is told, or no KMD Sag",
      rows: [
        { integratesKmdSag: "Ja", contractStart: "", contractEnd: "" },
        { integratesKmdSag: "Ja", contractId: "", contractStart: "", contractEnd: "løbende" },
        { contractId: "", contractStart: "", contractEnd: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ integratesKmdSag: "Ja", contractId: "", contractStart: "", contractEnd: " " }],
      expect: [{ row: 0, column: "contractId", messageId: "missing", data: {} }],
    },
  ],
});
