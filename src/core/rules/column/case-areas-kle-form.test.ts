import { ruleTest } from "../testing/rule-tester";
import { caseAreasKleForm } from "./case-areas-kle-form";

ruleTest(caseAreasKleForm, {
  clean: [{ rows: [{}, { kle: "27.60.04" }, { kle: "99.99" }, { kle: "" }, { kle: "#N/A" }] }],
  failing: [
    {
      rows: [{ kle: 27.6 }, { kle: 276004 }, { kle: "27-60" }, { kle: "27.60 " }, { kle: "27" }, { kle: "hjælpemidler" }],
      expect: [
        { row: 0, column: "kle", messageId: "number" },
        { row: 1, column: "kle", messageId: "number" },
        { row: 2, column: "kle", messageId: "punctuation", rows: [2], data: { count: 1, examples: "”27-60” → 27.60" } },
        { row: 3, column: "kle", messageId: "blanks", rows: [3], data: { count: 1, examples: "”27.60”" } },
        { row: 4, column: "kle", messageId: "level" },
        { row: 5, column: "kle", messageId: "form", data: { value: "hjælpemidler", nearest: "", nearCount: 0 } },
      ],
    },
    {
      name: "several numbers, which can be read but not held against KLE one by one",
      rows: [{ kle: "02.34; 02.35" }, { kle: " 27.60 og 27.36.04" }, { kle: "27.60 til 27.69" }],
      expect: [
        { row: 0, column: "kle", messageId: "several", data: { value: "02.34; 02.35" } },
        { row: 1, column: "kle", messageId: "several", data: { value: "27.60 og 27.36.04" } },
        { row: 2, column: "kle", messageId: "form" },
      ],
    },
  ],
});
