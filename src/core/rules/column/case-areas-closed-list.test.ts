import { ruleTest } from "../testing/rule-tester";
import { caseAreasClosedList } from "./case-areas-closed-list";

ruleTest(caseAreasClosedList, {
  clean: [{ rows: [{}, { route: "" }, { route: "#N/A" }, { route: "ESDH" }] }],
  failing: [
    {
      rows: [{}, { route: "Flyttes måske" }],
      expect: [
        {
          row: 1,
          column: "route",
          messageId: "unknown",
          data: {
            value: "Flyttes måske",
            nearest: "none",
            list: "Flyt til fagsystem, Flyt til ESDH, Fælleskommunal løsning, Afsluttes i KMD Sag, Arkiveres, Kasseres, Ikke besluttet",
          },
        },
      ],
    },
  ],
});
