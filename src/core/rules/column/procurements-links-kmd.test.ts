import { ruleTest } from "../testing/rule-tester";
import { procurementsLinksKmd } from "./procurements-links-kmd";

ruleTest(procurementsLinksKmd, {
  clean: [{ rows: [{}, { deviation: "Vedr.: kmdsag og åbning" }] }],
  failing: [
    {
      rows: [{ deviation: "Se kmdsageraabn:4711" }, { deviation: "SBSYSLauncher:7" }],
      expect: [
        { row: 0, column: "deviation", messageId: "kmd", data: { link: "kmdsageraabn:" } },
        { row: 1, column: "deviation", messageId: "sbsys" },
      ],
    },
  ],
});
