import { ruleTest } from "../testing/rule-tester";
import { interfacesFutureWithoutGoLive } from "./interfaces-future-without-go-live";

ruleTest(interfacesFutureWithoutGoLive, {
  clean: [
    { rows: [{}] },
    {
      rows: [
        { goLive: "", decision: "Afventer" },
        { goLive: "", decision: "Nedlægges" },
        { goLive: "", horizon: "Nuværende" },
        { goLive: "snart" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ goLive: "" }, { goLive: " ", decision: "Bevares" }],
      expect: [
        { row: 0, column: "goLive", messageId: "undated" },
        { row: 1, column: "goLive", messageId: "undated" },
      ],
    },
  ],
});
