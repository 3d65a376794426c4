import { ruleTest } from "../testing/rule-tester";
import { interfacesDecidedByMissing } from "./interfaces-decided-by-missing";

ruleTest(interfacesDecidedByMissing, {
  clean: [{ rows: [{}, { decision: "Afventer", decidedBy: "" }, { decision: "", decidedBy: "" }, { decision: "måske", decidedBy: "" }] }],
  failing: [
    {
      rows: [{ decidedBy: "" }, {}, { decision: "nedlæg", decidedBy: " " }],
      expect: [
        { row: 0, column: "decidedBy", messageId: "missing", data: { decision: "Omlægges" } },
        { row: 2, column: "decidedBy", messageId: "missing", data: { decision: "Nedlægges" } },
      ],
    },
  ],
});
