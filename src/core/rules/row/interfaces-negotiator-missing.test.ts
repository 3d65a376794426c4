import { ruleTest } from "../testing/rule-tester";
import { interfacesNegotiatorMissing } from "./interfaces-negotiator-missing";

ruleTest(interfacesNegotiatorMissing, {
  clean: [
    {
      rows: [
        {},
        { negotiator: "KOMBIT" },
        { negotiator: "", horizon: "Nuværende" },
        { negotiator: "", decision: "Nedlægges" },
        { negotiator: "leverandøren" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ negotiator: "" }, { negotiator: "uafklaret" }],
      expect: [0, 1].map((row) => ({ row, column: "negotiator", messageId: "missing" })),
    },
  ],
});
