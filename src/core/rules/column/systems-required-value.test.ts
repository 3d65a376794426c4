import { ruleTest } from "../testing/rule-tester";
import { systemsRequiredValue } from "./systems-required-value";

ruleTest(systemsRequiredValue, {
  clean: [
    { rows: [{}] },
    { name: "blank optional fields", rows: [{ contractId: "", status: "", yearlyCost: "" }] },
    { name: "an owner, which another rule judges", rows: [{ owner: "" }] },
    { name: "0 and FALSE", rows: [{ systemId: 0, caseBearing: false }] },
  ],
  failing: [
    {
      name: "a word that fills the field without answering",
      rows: [{}, { department: "-" }],
      expect: [{ row: 1, column: "department", messageId: "noAnswer", data: { value: "-" } }],
    },
    {
      rows: [{ integratesKmdSag: "" }, { wantedInSapa: "" }],
      expect: [
        { row: 0, column: "integratesKmdSag", messageId: "blankChoice", data: { unknown: "Ukendt" } },
        { row: 1, column: "wantedInSapa", messageId: "blankChoice" },
      ],
    },
    {
      rows: [{ department: "" }, {}, { systemId: " \u00a0" }],
      expect: [
        { row: 0, column: "department", messageId: "blank" },
        { row: 2, column: "systemId", messageId: "blank" },
      ],
    },
  ],
});
