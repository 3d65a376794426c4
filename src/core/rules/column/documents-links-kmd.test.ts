import { ruleTest } from "../testing/rule-tester";
import { documentsLinksKmd } from "./documents-links-kmd";

ruleTest(documentsLinksKmd, {
  clean: [{ rows: [{}] }, { name: "a title with a colon", rows: [{ title: "Vedr.: kmdsag og åbning" }] }],
  failing: [
    {
      rows: [{ link: "kmdedhvis:998" }, { title: "SBSYSLauncher:7" }],
      expect: [
        { row: 0, column: "link", messageId: "kmd" },
        { row: 1, column: "title", messageId: "sbsys" },
      ],
    },
  ],
});
