import { ruleTest } from "../testing/rule-tester";
import { systemsKmdFlagUnknown } from "./systems-kmd-flag-unknown";

ruleTest(systemsKmdFlagUnknown, {
  clean: [
    { rows: [{}] },
    {
      name: "blank, an error and what is not in the list",
      rows: [{ integratesKmdSag: "" }, { integratesKmdSag: "#N/A" }, { integratesKmdSag: "Pluto" }],
    },
  ],
  failing: [
    {
      rows: [{ integratesKmdSag: "Ukendt" }, { integratesKmdSag: " UKENDT" }],
      expect: [
        { row: 0, column: "integratesKmdSag", messageId: "unsettled", data: {} },
        { row: 1, column: "integratesKmdSag", messageId: "unsettled" },
      ],
    },
  ],
});
