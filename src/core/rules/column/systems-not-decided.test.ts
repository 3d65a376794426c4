import { ruleTest } from "../testing/rule-tester";
import { systemsNotDecided } from "./systems-not-decided";

ruleTest(systemsNotDecided, {
  clean: [{ rows: [{}, { integratesKmdSag: "" }, { integratesKmdSag: "-" }, { integratesKmdSag: "#N/A" }] }],
  failing: [
    {
      rows: [{ integratesKmdSag: "ja?" }, {}, { integratesKmdSag: "skal afklares" }, { integratesKmdSag: "ja?" }],
      expect: [{ row: 0, column: "integratesKmdSag", messageId: "undecided", data: { count: 3, examples: "”ja?”, ”skal afklares”" } }],
    },
  ],
});
