import { ruleTest } from "../testing/rule-tester";
import { interfacesDateText } from "./interfaces-date-text";

ruleTest(interfacesDateText, {
  clean: [{ rows: [{}, { goLive: "" }, { goLive: "#N/A" }, { goLive: "engang i 2027" }, { goLive: "2027?" }] }],
  failing: [
    {
      rows: [{}, { goLive: "31-12-2027" }, { goLive: "Q2 2027" }, { goLive: "31-12-2027" }],
      expect: [
        { row: 1, column: "goLive", messageId: "text", data: { count: 3, examples: "”31-12-2027” → 31-12-2027, ”Q2 2027” → 30-06-2027" } },
      ],
    },
  ],
});
