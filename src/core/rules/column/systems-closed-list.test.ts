import { ruleTest } from "../testing/rule-tester";
import { systemsClosedList } from "./systems-closed-list";

ruleTest(systemsClosedList, {
  clean: [
    { rows: [{}] },
    { name: "blank cells and error values", rows: [{ status: "", systemType: "#N/A" }] },
    { name: "other spellings", rows: [{ caseBearing: "j", integratesKmdSag: "ved ikke", wantedInSapa: true }] },
    { name: "words for nothing and for not known or decided", rows: [{ status: "--", wantedInSapa: "Ukendt", caseBearing: "ja?" }] },
  ],
  failing: [
    {
      rows: [{ systemType: "Regneark" }, { caseBearing: "delvis", integratesKmdSag: "Ukendt" }],
      expect: [
        { row: 0, column: "systemType", messageId: "unknown" },
        { row: 1, column: "caseBearing", messageId: "unknown", data: { value: "delvis", nearest: "none", list: "Ja, Nej" } },
      ],
    },
  ],
});
