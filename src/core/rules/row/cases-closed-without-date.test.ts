import { ruleTest } from "../testing/rule-tester";
import { casesClosedWithoutDate } from "./cases-closed-without-date";

ruleTest(casesClosedWithoutDate, {
  clean: [{ rows: [{}, { caseStatus: "Afsluttet", closed: 45_000 }, { caseStatus: "Afsluttet", closed: "engang" }, { caseStatus: "" }] }],
  failing: [
    {
      rows: [{ caseStatus: "Afsluttet" }, { caseStatus: "afsluttet ", closed: " " }],
      expect: [
        { row: 0, column: "closed", messageId: "undated" },
        { row: 1, column: "closed", messageId: "undated" },
      ],
    },
  ],
});
