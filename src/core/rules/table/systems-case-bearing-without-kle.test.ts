import { ruleTest } from "../testing/rule-tester";
import { systemsCaseBearingWithoutKle } from "./systems-case-bearing-without-kle";

ruleTest(systemsCaseBearingWithoutKle, {
  clean: [
    { rows: [{}] },
    {
      name: "KMD Sag and the infrastructure",
      rows: [
        { systemName: "KMD Sag", kleMainGroups: "" },
        { systemName: "Ydelsesindeks", kleMainGroups: "" },
      ],
    },
    {
      name: "no cases, or not told",
      rows: [{ caseBearing: "Nej", kleMainGroups: "" }, { caseBearing: "", kleMainGroups: "" }, { kleMainGroups: "#N/A" }],
    },
  ],
  failing: [
    {
      rows: [{ kleMainGroups: "" }, { caseBearing: "ja", kleMainGroups: " " }],
      expect: [
        { row: 0, column: "kleMainGroups", messageId: "missing", data: {} },
        { row: 1, column: "kleMainGroups", messageId: "missing" },
      ],
    },
  ],
});
