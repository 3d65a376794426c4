import { ruleTest } from "../testing/rule-tester";
import { interfacesVersionOutdated } from "./interfaces-version-outdated";

ruleTest(interfacesVersionOutdated, {
  clean: [
    { rows: [{}] },
    {
      name: "of today and on its way out, given up",
      rows: [
        { version: "2.0", horizon: "Nuværende" },
        { version: "2.0", decision: "Nedlægges" },
      ],
    },
    {
      name: "newer, the same, written otherwise, other components",
      rows: [
        { version: "SF1470 v. 3.0" },
        { version: 3 },
        { version: "3.0.1" },
        { version: "10" },
        { version: "SF1470" },
        { version: "2019-edition" },
        { version: "" },
        { component: "Klassifikation", version: "1.0" },
        { component: "KMD Sag", version: "1" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { version: "SF1470 2.9" },
        { version: 2, horizon: "Nuværende", decision: "Bevares" },
        { component: "SF1500", version: "ver. 3,0" },
        { version: "v1" },
      ],
      expect: [
        {
          row: 0,
          column: "version",
          messageId: "outdated",
          data: { version: "SF1470 2.9", component: "Sags- og Dokumentindeks", published: "SF1470 3.0" },
        },
        { row: 1, column: "version", messageId: "outdated" },
        {
          row: 2,
          column: "version",
          messageId: "outdated",
          data: { version: "ver. 3,0", component: "Organisation", published: "SF1500 3.1" },
        },
        { row: 3, column: "version", messageId: "outdated" },
      ],
    },
  ],
});
