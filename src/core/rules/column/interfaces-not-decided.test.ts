import { ruleTest } from "../testing/rule-tester";
import { interfacesNotDecided } from "./interfaces-not-decided";

ruleTest(interfacesNotDecided, {
  clean: [
    { rows: [{}, { horizon: "" }, { horizon: "-" }, { horizon: "#N/A" }] },
    { name: "what another rule asks about", rows: [{ decision: "Omlægges?" }, { goLive: "afventer" }] },
  ],
  failing: [
    {
      rows: [{ horizon: "Fremtidig?" }, {}, { horizon: "måske" }, { horizon: "Fremtidig?" }],
      expect: [{ row: 0, column: "horizon", messageId: "undecided", data: { count: 3, examples: "”Fremtidig?”, ”måske”" } }],
    },
  ],
});
