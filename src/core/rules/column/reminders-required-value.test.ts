import { ruleTest } from "../testing/rule-tester";
import { remindersRequiredValue } from "./reminders-required-value";

ruleTest(remindersRequiredValue, {
  clean: [{ rows: [{}] }, { name: "blank optional fields", rows: [{ kind: "", repeats: "", responsible: "", targetSystem: "" }] }],
  failing: [
    {
      name: "a word that fills the field without answering",
      rows: [{}, { recipient: "-" }],
      expect: [{ row: 1, column: "recipient", messageId: "noAnswer", data: { value: "-" } }],
    },
    {
      rows: [{}, { text: "", outcome: "" }],
      expect: [
        { row: 1, column: "text", messageId: "blank" },
        { row: 1, column: "outcome", messageId: "blankChoice", data: { unknown: "Ikke besluttet" } },
      ],
    },
  ],
});
