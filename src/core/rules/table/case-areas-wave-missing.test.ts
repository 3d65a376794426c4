import { ruleTest } from "../testing/rule-tester";
import { caseAreasWaveMissing } from "./case-areas-wave-missing";

ruleTest(caseAreasWaveMissing, {
  clean: [
    {
      rows: [
        { route: "Flyt til fagsystem", wave: 1 },
        { route: "Arkiveres", wave: "" },
      ],
    },
    {
      name: "no waves in use",
      rows: [
        { route: "Flyt til fagsystem", wave: "" },
        { route: "Arkiveres", wave: 1 },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { route: "Flyt til fagsystem", wave: 1 },
        { route: "Flyt til fagsystem", wave: " " },
        { route: "Flyt til fagsystem", wave: "snart" },
      ],
      expect: [{ row: 1, column: "wave", messageId: "noWave" }],
    },
  ],
});
