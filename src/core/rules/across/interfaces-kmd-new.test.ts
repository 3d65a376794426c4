import { ruleTest } from "../testing/rule-tester";
import { interfacesKmdNew } from "./interfaces-kmd-new";

const kmd = { receiver: "KMD Sag", component: "KMD Sag", horizon: "Fremtidig", decision: "Afventer" };
const others = { systems: [{}] };
ruleTest(interfacesKmdNew, {
  clean: [
    { name: "given up", rows: [{ ...kmd, decision: "Nedlægges" }], others },
    {
      name: "of today, or not KMD Sag",
      rows: [
        { ...kmd, horizon: "Nuværende" },
        { ...kmd, receiver: "Organisation" },
      ],
      others,
    },
    {
      name: "no decision that can be read",
      rows: [
        { ...kmd, decision: "" },
        { ...kmd, decision: "Pluto" },
      ],
      others,
    },
  ],
  failing: [
    {
      rows: [kmd, { ...kmd, sender: "KMD-Sag", receiver: "Nexus", decision: "Bevares", horizon: "fremtidig" }],
      others,
      expect: [
        { row: 0, column: "horizon", messageId: "new" },
        { row: 1, column: "horizon", messageId: "new" },
      ],
    },
  ],
});
