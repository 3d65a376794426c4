import { ruleTest } from "../testing/rule-tester";
import { interfacesDecisionDateOrder } from "./interfaces-decision-date-order";

ruleTest(interfacesDecisionDateOrder, {
  clean: [
    { rows: [{}] },
    {
      rows: [
        { decisionDate: 46500 },
        { decisionDate: "" },
        { goLive: "snart" },
        { horizon: "Nuværende", decisionDate: 46500, goLive: 40000 },
      ],
    },
  ],
  failing: [
    {
      rows: [{ decisionDate: "02-03-2026", goLive: "01-03-2026" }],
      expect: [{ row: 0, column: "goLive", messageId: "order", data: { goLive: "01-03-2026", decided: "02-03-2026" } }],
    },
  ],
});
