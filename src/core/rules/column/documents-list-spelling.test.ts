import { ruleTest } from "../testing/rule-tester";
import { documentsListSpelling } from "./documents-list-spelling";

ruleTest(documentsListSpelling, {
  clean: [
    { rows: [{}] },
    {
      name: "a value outside the list, and KOMBIT's own name of a letter",
      rows: [{ documentType: "Brev" }, { documentType: "Brev, indgaaende" }],
    },
  ],
  failing: [
    {
      rows: [{ documentType: "indgående" }, { outcome: "kasser" }, { documentStatus: " Endeligt" }],
      expect: [
        { row: 0, column: "documentType", messageId: "spelling", data: { count: 1, examples: "”indgående” → ”Indgående brev”" } },
        { row: 1, column: "outcome", messageId: "spelling" },
        { row: 2, column: "documentStatus", messageId: "blanks", data: { count: 1, examples: "”Endeligt”" } },
      ],
    },
  ],
});
