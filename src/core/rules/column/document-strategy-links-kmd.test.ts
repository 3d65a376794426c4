import { ruleTest } from "../testing/rule-tester";
import { documentStrategyLinksKmd } from "./document-strategy-links-kmd";

ruleTest(documentStrategyLinksKmd, {
  clean: [{ rows: [{}, { consideration: "Vedr.: kmdsag og åbning" }] }],
  failing: [
    {
      rows: [{ consideration: "Se kmdsageraabn:4711" }, { consideration: "SBSYSLauncher:7" }],
      expect: [
        { row: 0, column: "consideration", messageId: "kmd", data: { link: "kmdsageraabn:" } },
        { row: 1, column: "consideration", messageId: "sbsys" },
      ],
    },
  ],
});
