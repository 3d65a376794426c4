import { ruleTest } from "../testing/rule-tester";
import { systemsLinksKmd } from "./systems-links-kmd";

ruleTest(systemsLinksKmd, {
  clean: [{ rows: [{}] }, { name: "other links and words", rows: [{ remark: "Se https://eksempel.dk: kmdsageraabn er fjernet" }] }],
  failing: [
    {
      rows: [{ remark: "Åbn KMDSAGERAABN:12345" }, { options: "sbsyslauncher:sag?id=7" }, { systemName: "kmdedhvis:1" }],
      expect: [
        { row: 0, column: "remark", messageId: "kmd", data: { link: "kmdsageraabn:" } },
        { row: 1, column: "options", messageId: "sbsys" },
        { row: 2, column: "systemName", messageId: "kmd", data: { link: "kmdedhvis:" } },
      ],
    },
  ],
});
