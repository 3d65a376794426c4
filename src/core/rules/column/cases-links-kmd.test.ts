import { ruleTest } from "../testing/rule-tester";
import { casesLinksKmd } from "./cases-links-kmd";

ruleTest(casesLinksKmd, {
  clean: [{ rows: [{}] }, { name: "a title with a colon", rows: [{ title: "Vedr.: kmdsag og åbning" }] }],
  failing: [
    {
      rows: [{ title: "Sag kmdedhvis:998" }, { title: "SBSYSLauncher:7" }],
      expect: [
        { row: 0, column: "title", messageId: "kmd" },
        { row: 1, column: "title", messageId: "sbsys" },
      ],
    },
  ],
});
