import { ruleTest } from "../testing/rule-tester";
import { casesTargetUnknown } from "./cases-target-unknown";

const others = { systems: [{}, { systemId: "S-2" }] };
ruleTest(casesTargetUnknown, {
  clean: [{ name: "by id, by a name two systems bear, nothing, an error", rows: [{}, { targetSystem: "nexus" }, { targetSystem: "" }, { targetSystem: " " }, { targetSystem: "#N/A" }], others }],
  failing: [
    {
      rows: [{ targetSystem: "S-9" }, {}, { targetSystem: "KMD-Sag" }, { targetSystem: "S-9" }, { targetSystem: "SF1470" }],
      others,
      expect: [
        { row: 0, column: "targetSystem", messageId: "unknown", data: { value: "S-9" } },
        { row: 2, column: "targetSystem", messageId: "kmdSag" },
        { row: 3, column: "targetSystem", messageId: "unknown" },
        { row: 4, column: "targetSystem", messageId: "component", data: { value: "SF1470" } },
      ],
    },
  ],
});
