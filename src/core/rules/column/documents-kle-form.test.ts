import { ruleTest } from "../testing/rule-tester";
import { documentsKleForm } from "./documents-kle-form";

ruleTest(documentsKleForm, {
  clean: [{ rows: [{}, { kle: "99.99.99" }, { kle: "" }, { kle: "#N/A" }] }],
  failing: [
    {
      rows: [{ kle: 276004 }, { kle: "27-60-04" }, { kle: "27.60.04 " }, { kle: "27.60" }, { kle: "hjælpemidler" }],
      expect: [
        { row: 0, column: "kle", messageId: "number" },
        { row: 1, column: "kle", messageId: "punctuation", data: { count: 1, examples: "”27-60-04” → 27.60.04" } },
        { row: 2, column: "kle", messageId: "blanks", data: { count: 1, examples: "”27.60.04”" } },
        { row: 3, column: "kle", messageId: "level" },
        { row: 4, column: "kle", messageId: "form", data: { value: "hjælpemidler", nearest: "", nearCount: 0 } },
      ],
    },
  ],
});
