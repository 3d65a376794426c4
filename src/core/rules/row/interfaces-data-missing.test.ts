import { ruleTest } from "../testing/rule-tester";
import { interfacesDataMissing } from "./interfaces-data-missing";

ruleTest(interfacesDataMissing, {
  clean: [
    { rows: [{}] },
    {
      name: "components that tell it, given up, component unknown",
      rows: [
        { component: "Organisation", data: "" },
        { component: "Ydelsesindeks", data: "" },
        { decision: "Nedlægges", data: "" },
        { component: "", data: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ data: "" }, { component: "KMD Sag EDH", data: " ", decision: "" }],
      expect: [
        { row: 0, column: "data", messageId: "missing", data: {} },
        { row: 1, column: "data", messageId: "missing" },
      ],
    },
  ],
});
