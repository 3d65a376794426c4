import { ruleTest } from "../testing/rule-tester";
import { remindersLinksKmd } from "./reminders-links-kmd";

ruleTest(remindersLinksKmd, {
  clean: [{ rows: [{}] }, { name: "a text with a colon", rows: [{ text: "Husk: kmdsag lukker" }] }],
  failing: [
    {
      rows: [{ text: "Se kmdsageraabn:998" }, { remark: "SBSYSLauncher:7" }],
      expect: [
        { row: 0, column: "text", messageId: "kmd" },
        { row: 1, column: "remark", messageId: "sbsys" },
      ],
    },
  ],
});
