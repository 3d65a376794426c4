import { ruleTest } from "../testing/rule-tester";
import { systemsKmdSagName } from "./systems-kmd-sag-name";

ruleTest(systemsKmdSagName, {
  clean: [
    { rows: [{}, { systemName: "KMD Sag" }, { systemName: "KMD-Sag ESDH (udfases)" }, { systemName: "" }, { systemName: "KMD Nova" }] },
    { name: "answered in the name", rows: [{ systemName: "KMD Sagsoverblik (ikke KMD Sag)" }] },
  ],
  failing: [
    {
      rows: [{ systemName: "KMD Sagsoverblik" }, { systemName: "SBSYS (før KMD Sag)" }],
      expect: [
        { row: 0, column: "systemName", messageId: "perhaps", data: { value: "KMD Sagsoverblik" } },
        { row: 1, column: "systemName", messageId: "perhaps", data: { value: "SBSYS (før KMD Sag)" } },
      ],
    },
  ],
});
