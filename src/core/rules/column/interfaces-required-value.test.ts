import { ruleTest } from "../testing/rule-tester";
import { interfacesRequiredValue } from "./interfaces-required-value";

ruleTest(interfacesRequiredValue, {
  clean: [{ rows: [{}] }, { name: "blank optional fields", rows: [{ data: "", goLive: "", price: "" }] }],
  failing: [
    {
      name: "a word that fills the field without answering",
      rows: [{}, { responsible: "ukendt" }],
      expect: [{ row: 1, column: "responsible", messageId: "noAnswer", data: { value: "ukendt" } }],
    },
    {
      rows: [{ receiver: "", decision: "  " }],
      expect: [
        { row: 0, column: "receiver", messageId: "blank" },
        { row: 0, column: "decision", messageId: "blankChoice", data: { unknown: "Afventer" } },
      ],
    },
  ],
});
