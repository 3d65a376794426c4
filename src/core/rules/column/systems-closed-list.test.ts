import { ruleTest } from "../testing/rule-tester";
import { systemsClosedList } from "./systems-closed-list";

ruleTest(systemsClosedList, {
  clean: [
    { rows: [{}] },
    { name: "blank cells and error values", rows: [{ status: "", systemType: "#N/A" }] },
    { name: "other spellings", rows: [{ caseBearing: "j", integratesKmdSag: "ved ikke", wantedInSapa: true }] },
  ],
  failing: [
    {
      rows: [{ systemType: "Regneark" }, { caseBearing: "delvis", integratesKmdSag: "Ukendt", wantedInSapa: "Fase 2" }, { status: "--" }],
      expect: [
        { row: 0, column: "systemType", messageId: "unknown" },
        { row: 1, column: "caseBearing", messageId: "unknown", data: { value: "delvis", nearest: "none", list: "Ja, Nej" } },
        { row: 1, column: "wantedInSapa", messageId: "unknown" },
        { row: 2, column: "status", messageId: "unknown" },
      ],
    },
  ],
});
