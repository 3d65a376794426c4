import { ruleTest } from "../testing/rule-tester";
import { casesOpenWithClosedDate } from "./cases-open-with-closed-date";

ruleTest(casesOpenWithClosedDate, {
  clean: [
    {
      rows: [
        {},
        { caseStatus: "Afsluttet", closed: 45_000 },
        { caseStatus: "lukket", closed: 45_000 },
        { caseStatus: "", closed: 45_000 },
        { caseStatus: "Pluto", closed: 45_000 },
        { closed: "ukendt" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ closed: "01-03-2022" }, { caseStatus: "opstået", closed: 45_000 }],
      expect: [
        { row: 0, column: "closed", messageId: "open", data: { closed: "01-03-2022", state: "Oplyst" } },
        { row: 1, column: "closed", messageId: "open" },
      ],
    },
  ],
});
