import { exampleContext } from "../testing/example-context";
import { ruleTest } from "../testing/rule-tester";
import { casesDiscardKept } from "./cases-discard-kept";

const { kle } = exampleContext({
  retention: { "27.60.04": "K5", "27.60.08": "B", G01: "K", K04: "B" },
});
const discard = { action: "Kassér", retentionCode: "K", facet: "G01" };

ruleTest(casesDiscardKept, {
  clean: [
    { rows: [{}, { action: "Kassér" }, { action: "Kassér", retentionCode: "" }, { action: "Arkivér", retentionCode: "B" }] },
    { name: "both marked for discard", rows: [discard, { ...discard, action: "Arkivér", kle: "27.60.08" }], context: { kle } },
  ],
  failing: [
    {
      rows: [
        { action: "Kassér", retentionCode: "B" },
        { action: "slettes", retentionCode: "bevares" },
      ],
      expect: [
        { row: 0, column: "action", messageId: "kept" },
        { row: 1, column: "action", messageId: "kept" },
      ],
    },
    {
      name: "by KLE's marks, of which one is enough",
      rows: [
        { ...discard, kle: "27.60.08" },
        { ...discard, facet: "K04" },
        discard,
        { ...discard, kle: "27.60.12" },
        { ...discard, facet: "" },
        { ...discard, retentionCode: "B", kle: "27.60.08" },
      ],
      context: { kle },
      expect: [
        { row: 0, column: "action", messageId: "marked", data: { what: "subject" } },
        { row: 1, column: "action", messageId: "marked", data: { what: "facet" } },
        { row: 3, column: "action", messageId: "unmarked" },
        { row: 4, column: "action", messageId: "unmarked" },
        { row: 5, column: "action", messageId: "kept" },
      ],
    },
  ],
});
