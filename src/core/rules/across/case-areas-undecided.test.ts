import { ruleTest } from "../testing/rule-tester";
import { caseAreasUndecided } from "./case-areas-undecided";

ruleTest(caseAreasUndecided, {
  clean: [
    { rows: [{}, { route: "" }, { route: "Pluto" }] },
    {
      name: "an area that is in other systems already",
      rows: [{ route: "Ikke besluttet", currentSystem: "S-2" }],
      others: { systems: [{}, { systemId: "S-2", systemName: "Acadre" }] },
    },
  ],
  failing: [
    {
      name: "one that is in KMD Sag too, or in what nobody knows",
      rows: [
        { route: "Ikke besluttet", currentSystem: "S-2; KMD Sag" },
        { route: "Ikke besluttet", currentSystem: "Pluto" },
        { route: "Ikke besluttet", currentSystem: "" },
      ],
      others: { systems: [{}, { systemId: "S-2", systemName: "Acadre" }] },
      expect: [0, 1, 2].map((row) => ({ row, column: "route", messageId: "undecided" })),
    },
    {
      rows: [{}, { route: "Ikke besluttet" }, { route: "uafklaret" }],
      expect: [
        { row: 1, column: "route", messageId: "undecided" },
        { row: 2, column: "route", messageId: "undecided" },
      ],
    },
  ],
});
