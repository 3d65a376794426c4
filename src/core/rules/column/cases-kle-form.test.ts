import { ruleTest } from "../testing/rule-tester";
import { casesKleForm } from "./cases-kle-form";

ruleTest(casesKleForm, {
  clean: [{ rows: [{}, { kle: "99.99.99" }, { kle: "" }, { kle: "#N/A" }] }],
  failing: [
    {
      rows: [
        { kle: 276004 },
        { kle: "27-60-04" },
        { kle: "27.60.04 " },
        { kle: "27.60" },
        { kle: "hjælpemidler" },
        { kle: "27.60.4A" },
        { kle: "27.60.04 Hjælpemidler" },
      ],
      expect: [
        { row: 0, column: "kle", messageId: "number", data: { value: "276004" } },
        { row: 1, column: "kle", messageId: "punctuation", data: { value: "27-60-04", mended: "27.60.04" } },
        { row: 2, column: "kle", messageId: "blanks", data: { mended: "27.60.04" } },
        { row: 3, column: "kle", messageId: "level", data: { value: "27.60" } },
        { row: 4, column: "kle", messageId: "form" },
        { row: 5, column: "kle", messageId: "form" },
        { row: 6, column: "kle", messageId: "punctuation", data: { value: "27.60.04 Hjælpemidler", mended: "27.60.04" } },
      ],
    },
  ],
});
