import { ruleTest } from "../testing/rule-tester";
import { systemsWantedRetired } from "./systems-wanted-retired";

ruleTest(systemsWantedRetired, {
  clean: [
    { rows: [{}] },
    {
      name: "in operation, on the way in, status unknown",
      rows: [
        { wantedInSapa: "Ja" },
        { wantedInSapa: "Ja", status: "Under anskaffelse" },
        { wantedInSapa: "Ja", status: "" },
        { wantedInSapa: "Ikke afklaret", status: "Udfaset" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { wantedInSapa: "Ja", status: "Udfaset" },
        { wantedInSapa: true, status: "udfases" },
      ],
      expect: [
        { row: 0, column: "wantedInSapa", messageId: "retired", data: {} },
        { row: 1, column: "wantedInSapa", messageId: "leaving", data: {} },
      ],
    },
  ],
});
