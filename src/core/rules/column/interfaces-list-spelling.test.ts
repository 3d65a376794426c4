import { ruleTest } from "../testing/rule-tester";
import { interfacesListSpelling } from "./interfaces-list-spelling";

ruleTest(interfacesListSpelling, {
  clean: [{ rows: [{}] }],
  failing: [
    {
      rows: [{ component: "KMD-Sag" }, { component: "SF1460", decision: "omlægges" }, { decision: "\u00a0Omlægges" }],
      expect: [
        { row: 0, column: "component", messageId: "spelling", data: { value: "KMD-Sag", canonical: "KMD Sag" } },
        { row: 1, column: "component", messageId: "spelling", data: { value: "SF1460", canonical: "Beskedfordeler" } },
        { row: 1, column: "decision", messageId: "spelling" },
        { row: 2, column: "decision", messageId: "blanks", data: { canonical: "Omlægges" } },
      ],
    },
  ],
});
