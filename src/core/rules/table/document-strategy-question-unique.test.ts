import { ruleTest } from "../testing/rule-tester";
import { documentStrategyQuestionUnique } from "./document-strategy-question-unique";

ruleTest(documentStrategyQuestionUnique, {
  clean: [{ rows: [{}, { question: "Hvem kasserer?" }] }],
  failing: [
    {
      rows: [{ question: "Hvem kasserer?" }, {}, { question: "hvem kasserer?" }],
      expect: [
        { row: 0, column: "question", messageId: "duplicate", data: { value: "Hvem kasserer?", count: 2 } },
        { row: 2, column: "question", messageId: "duplicate" },
      ],
    },
  ],
});
