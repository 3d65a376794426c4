import { ruleTest } from "../testing/rule-tester";
import { caseAreasMoveBeforeGoLive } from "./case-areas-move-before-go-live";

ruleTest(caseAreasMoveBeforeGoLive, {
  clean: [
    {
      name: "the same day, no date, no interface",
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1", startDate: 46_500 },
        { route: "Flyt til fagsystem", targetSystem: "S-1", startDate: "" },
        { route: "Flyt til ESDH", targetSystem: "S-2", startDate: 40_000 },
        { startDate: 40_000 },
      ],
      others: { systems: [{}, { systemId: "S-2", systemName: "X" }], interfaces: [{}] },
    },
    {
      name: "an interface of today, or one not dated",
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1", startDate: 40_000 },
        { route: "Flyt til ESDH", targetSystem: "S-2", startDate: 40_000 },
      ],
      others: {
        systems: [{}, { systemId: "S-2", systemName: "X" }],
        interfaces: [{}, { horizon: "Nuværende", decision: "Bevares" }, { sender: "S-2" }, { sender: "S-2", goLive: "" }],
      },
    },
  ],
  failing: [
    {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1", startDate: "01-03-2027" }],
      others: {
        systems: [{}],
        interfaces: [{ goLive: "01-09-2027" }, { goLive: "01-06-2027" }, { decision: "Nedlægges", goLive: 40_000 }],
      },
      expect: [{ row: 0, column: "startDate", messageId: "early", data: { start: "01-03-2027", system: "S-1", goLive: "01-06-2027" } }],
    },
  ],
});
