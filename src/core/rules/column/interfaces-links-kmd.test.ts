import { ruleTest } from "../testing/rule-tester";
import { interfacesLinksKmd } from "./interfaces-links-kmd";

ruleTest(interfacesLinksKmd, {
  clean: [{ rows: [{}] }],
  failing: [
    {
      rows: [{ data: "Link kmdsageraabn:sag" }, { remark: "sbsyslauncher:1" }],
      expect: [
        { row: 0, column: "data", messageId: "kmd" },
        { row: 1, column: "remark", messageId: "sbsys" },
      ],
    },
  ],
});
