import { ruleTest } from "../testing/rule-tester";
import { systemsSapaUndecided } from "./systems-sapa-undecided";

ruleTest(systemsSapaUndecided, {
  clean: [
    { rows: [{}] },
    {
      name: "blank, an error and what is not in the list",
      rows: [{ wantedInSapa: "" }, { wantedInSapa: "#N/A" }, { wantedInSapa: "Pluto" }],
    },
  ],
  failing: [
    {
      rows: [{ wantedInSapa: "Ikke afklaret" }, { wantedInSapa: " IKKE AFKLARET" }],
      expect: [
        { row: 0, column: "wantedInSapa", messageId: "unsettled", data: {} },
        { row: 1, column: "wantedInSapa", messageId: "unsettled" },
      ],
    },
  ],
});
