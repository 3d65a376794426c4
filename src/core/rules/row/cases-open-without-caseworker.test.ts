import { ruleTest } from "../testing/rule-tester";
import { casesOpenWithoutCaseworker } from "./cases-open-without-caseworker";

ruleTest(casesOpenWithoutCaseworker, {
  clean: [
    {
      rows: [
        {},
        { caseStatus: "Afsluttet", caseworker: "" },
        { caseStatus: "lukket", caseworker: "" },
        { caseStatus: "", caseworker: "" },
        { caseStatus: "måske", caseworker: "" },
        { caseworker: "#N/A" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ caseworker: "" }, {}, { caseStatus: "opstået", caseworker: " " }],
      expect: [
        { row: 0, column: "caseworker", messageId: "nobody" },
        { row: 2, column: "caseworker", messageId: "nobody" },
      ],
    },
  ],
});
