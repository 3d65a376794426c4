import { ruleTest } from "../testing/rule-tester";
import { interfacesGoLivePassed } from "./interfaces-go-live-passed";

ruleTest(interfacesGoLivePassed, {
  clean: [
    { rows: [{}] },
    {
      name: "today, of today, given up, no date",
      rows: [
        { goLive: 46_350 },
        { goLive: 46_000, horizon: "Nuværende" },
        { goLive: 46_000, decision: "Nedlægges" },
        { goLive: "" },
        { goLive: 46_000, horizon: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ goLive: 46_349 }, { goLive: "01-01-2026", horizon: "ønsket", decision: "Afventer" }],
      expect: [
        { row: 0, column: "goLive", messageId: "passed", data: { goLive: "23-11-2026" } },
        { row: 1, column: "goLive", messageId: "passed", data: { goLive: "01-01-2026" } },
      ],
    },
  ],
});
