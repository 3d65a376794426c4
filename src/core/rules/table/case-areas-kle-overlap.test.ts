import { ruleTest } from "../testing/rule-tester";
import { caseAreasKleOverlap } from "./case-areas-kle-overlap";

ruleTest(caseAreasKleOverlap, {
  clean: [
    { rows: [{}, { kle: "27.35" }, { kle: "" }, { kle: "" }, { kle: "27.61.04" }] },
    {
      name: "numbers that are none, and main groups",
      rows: [{ kle: "27" }, { kle: "27" }, { kle: 27.6 }, { kle: 27.6 }, { kle: "hjælpemidler" }, { kle: "hjælpemidler" }],
    },
  ],
  failing: [
    {
      rows: [{}, { kle: " 27.60", areaName: "Biler" }, { kle: "27.60.04", areaName: "Høreapparater" }],
      expect: [
        { row: 0, column: "kle", messageId: "same", data: { kle: "27.60", areas: "”Biler”" } },
        { row: 1, column: "kle", messageId: "same", data: { kle: "27.60", areas: "”Hjælpemidler”" } },
        { row: 2, column: "kle", messageId: "under", data: { kle: "27.60.04", group: "27.60", areas: "”Biler”, ”Hjælpemidler”" } },
      ],
    },
  ],
});
