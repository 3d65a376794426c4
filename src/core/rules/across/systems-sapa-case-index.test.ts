import { ruleTest } from "../testing/rule-tester";
import { systemsSapaCaseIndex } from "./systems-sapa-case-index";

ruleTest(systemsSapaCaseIndex, {
  clean: [
    {
      name: "a future interface through the component",
      rows: [{ wantedInSapa: "Ja" }],
      others: { interfaces: [{ receiver: "Sags- og Dokumentindeks", component: "Sags- og Dokumentindeks" }] },
    },
    {
      name: "the component as the sending end, the system by its name",
      rows: [{ wantedInSapa: "Ja" }],
      others: {
        interfaces: [
          {
            sender: "Sags- og Dokumentindeks",
            receiver: "Nexus",
            component: "Sags- og Dokumentindeks",
            horizon: "Nuværende",
            decision: "Bevares",
          },
        ],
      },
    },
    {
      name: "a system that is not wanted, or not yet settled",
      rows: [{ wantedInSapa: "Nej" }, { systemId: "S-2", systemName: "B", wantedInSapa: "Ikke afklaret" }],
      others: { interfaces: [] },
    },
    { name: "a system without cases", rows: [{ wantedInSapa: "Ja", caseBearing: "Nej" }], others: { interfaces: [] } },
  ],
  failing: [
    {
      name: "no interface at all, beside a system that has one",
      rows: [{ wantedInSapa: "Ja" }, { systemId: "S-2", systemName: "Andet system", wantedInSapa: "Ja" }],
      others: { interfaces: [{ receiver: "Sags- og Dokumentindeks", component: "Sags- og Dokumentindeks" }] },
      expect: [{ row: 1, column: "wantedInSapa", messageId: "missing", data: { component: "Sags- og Dokumentindeks" } }],
    },
    {
      name: "a future interface that is given up",
      rows: [{ wantedInSapa: "Ja" }],
      others: { interfaces: [{ receiver: "Sags- og Dokumentindeks", component: "Sags- og Dokumentindeks", decision: "Nedlægges" }] },
      expect: [{ row: 0, column: "wantedInSapa", messageId: "missing" }],
    },
  ],
});
