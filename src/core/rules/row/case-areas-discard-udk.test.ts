import { ruleTest } from "../testing/rule-tester";
import { caseAreasDiscardUdk } from "./case-areas-discard-udk";

ruleTest(caseAreasDiscardUdk, {
  clean: [
    {
      rows: [
        {},
        { route: "Kasseres", kle: "27.60" },
        { route: "Arkiveres", kle: "32.06" },
        { route: "Kasseres", kle: "32.06.16" },
        { route: "Kasseres", kle: "" },
        { route: "Kasseres", kle: "#N/A" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { route: "Kasseres", kle: "32.06" },
        { route: "kassér", kle: "32.03.04" },
        { route: "Kasseres", kle: "32.30" },
      ],
      expect: [
        { row: 0, column: "route", messageId: "udk", data: { area: "housing" } },
        { row: 1, column: "route", messageId: "udk", data: { area: "pension" } },
        { row: 2, column: "route", messageId: "udk", data: { area: "maternity" } },
      ],
    },
  ],
});
