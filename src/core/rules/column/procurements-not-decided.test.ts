import { ruleTest } from "../testing/rule-tester";
import { procurementsNotDecided } from "./procurements-not-decided";

ruleTest(procurementsNotDecided, {
  clean: [{ rows: [{}, { tenderDate: "" }, { tenderDate: "-" }, { tenderDate: "#N/A" }] }],
  failing: [
    {
      rows: [{ tenderDate: "måske" }, {}, { tenderDate: "skal afklares" }, { tenderDate: "måske" }],
      expect: [{ row: 0, column: "tenderDate", messageId: "undecided", data: { count: 3, examples: "”måske”, ”skal afklares”" } }],
    },
  ],
});
