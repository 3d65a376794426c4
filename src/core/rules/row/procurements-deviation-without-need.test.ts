import { ruleTest } from "../testing/rule-tester";
import { procurementsDeviationWithoutNeed } from "./procurements-deviation-without-need";

ruleTest(procurementsDeviationWithoutNeed, {
  clean: [
    {
      rows: [
        {},
        { deviation: "Nej" },
        { sapaBenefitIndex: "Nej", deviation: "Ingen ydelser." },
        { sapaBenefitIndex: "Ikke relevant", deviation: "Ingen ydelser." },
        { sapaEvents: "", deviation: "Ingen hændelser." },
      ],
    },
  ],
  failing: [
    { rows: [{}, { sapaEvents: "yes", deviation: "Ingen hændelser." }], expect: [{ row: 1, column: "deviation", messageId: "allMade" }] },
  ],
});
