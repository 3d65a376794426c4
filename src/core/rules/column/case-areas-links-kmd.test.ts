import { ruleTest } from "../testing/rule-tester";
import { caseAreasLinksKmd } from "./case-areas-links-kmd";

ruleTest(caseAreasLinksKmd, {
  clean: [{ rows: [{}, { remark: "Vedr.: kmdsag og åbning" }] }],
  failing: [
    {
      rows: [{ remark: "Se kmdsageraabn:4711" }, { remark: "SBSYSLauncher:7" }],
      expect: [
        { row: 0, column: "remark", messageId: "kmd", data: { link: "kmdsageraabn:" } },
        { row: 1, column: "remark", messageId: "sbsys" },
      ],
    },
  ],
});
