import { ruleTest } from "../testing/rule-tester";
import { caseAreasMoveWithoutDates } from "./case-areas-move-without-dates";

ruleTest(caseAreasMoveWithoutDates, {
  clean: [
    {
      rows: [
        {},
        { route: "Flyt til fagsystem", endDate: "snart" },
        { route: "Ikke besluttet", endDate: "" },
        { route: "Flyt til fagsystem", endDate: "", status: "færdig" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { route: "Flyt til fagsystem", endDate: "" },
        { route: "Flyt til fagsystem", endDate: "", status: "" },
      ],
      expect: [
        { row: 0, column: "endDate", messageId: "noEnd" },
        { row: 1, column: "endDate", messageId: "noEnd" },
      ],
    },
  ],
});
