import { ruleTest } from "../testing/rule-tester";
import { systemsListSpelling } from "./systems-list-spelling";

ruleTest(systemsListSpelling, {
  clean: [
    { rows: [{}] },
    {
      name: "capitals alone, which Excel does not tell apart",
      rows: [{ caseBearing: "ja" }, { systemType: "fagsystem" }, { status: "I DRIFT" }],
    },
    { name: "values outside the list, blank cells and errors", rows: [{ systemType: "Regneark", status: " ", caseBearing: "#N/A" }] },
  ],
  failing: [
    {
      rows: [{ caseBearing: "J" }, { caseBearing: "ja " }, { systemType: "Faelleskommunal loesning" }, { wantedInSapa: true }],
      expect: [
        { row: 0, column: "caseBearing", messageId: "spelling", data: { count: 1, examples: "”J” → ”Ja”" } },
        { row: 1, column: "caseBearing", messageId: "blanks", data: { count: 1, examples: "”ja”" } },
        { row: 2, column: "systemType", messageId: "spelling" },
        { row: 3, column: "wantedInSapa", messageId: "spelling", data: { count: 1, examples: "”SAND” → ”Ja”" } },
      ],
    },
  ],
});
