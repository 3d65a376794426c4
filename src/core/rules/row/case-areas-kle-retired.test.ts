import { ruleTest } from "../testing/rule-tester";
import { caseAreasKleRetired } from "./case-areas-kle-retired";

ruleTest(caseAreasKleRetired, {
  clean: [
    { rows: [{}, { kle: "27.61.40" }, { kle: "27-60" }, { kle: "" }] },
    {
      name: "what stays, or has only closed cases, keeps the number of its time",
      rows: [
        { kle: "32.24.48", route: "Arkiveres" },
        { kle: "32.24.48", route: "Flyt til ESDH", openCases: 0 },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { kle: "32.24.48", route: "Flyt til ESDH" },
        {},
        { kle: "01.02.25", route: "Ikke besluttet" },
        { kle: "01.16", route: "", openCases: "" },
      ],
      expect: [
        { row: 0, column: "kle", messageId: "stated" },
        { row: 2, column: "kle", messageId: "inferred" },
        { row: 3, column: "kle", messageId: "stated" },
      ],
    },
  ],
});
