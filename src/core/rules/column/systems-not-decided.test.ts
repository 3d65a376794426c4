import { ruleTest } from "../testing/rule-tester";
import { systemsNotDecided } from "./systems-not-decided";

ruleTest(systemsNotDecided, {
  clean: [
    { rows: [{}, { caseBearing: "" }, { caseBearing: "-" }, { caseBearing: "#N/A" }] },
    { name: "what another rule asks about", rows: [{ integratesKmdSag: "ja?" }, { wantedInSapa: "måske" }] },
  ],
  failing: [
    {
      rows: [{ caseBearing: "ja?" }, {}, { caseBearing: "skal afklares" }, { caseBearing: "ja?" }],
      expect: [{ row: 0, column: "caseBearing", messageId: "undecided", data: { count: 3, examples: "”ja?”, ”skal afklares”" } }],
    },
  ],
});
