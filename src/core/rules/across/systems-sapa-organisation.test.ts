import { ruleTest } from "../testing/rule-tester";
import { systemsSapaOrganisation } from "./systems-sapa-organisation";

ruleTest(systemsSapaOrganisation, {
  clean: [
    {
      name: "a future interface through the component",
      rows: [{ wantedInSapa: "Ja" }],
      others: { interfaces: [{ receiver: "Organisation", component: "Organisation" }] },
    },
    {
      name: "the component as the sending end, the system by its name",
      rows: [{ wantedInSapa: "Ja" }],
      others: {
        interfaces: [{ sender: "Organisation", receiver: "Nexus", component: "Organisation", horizon: "Nuværende", decision: "Bevares" }],
      },
    },
    {
      name: "a system that is not wanted, or not yet settled",
      rows: [{ wantedInSapa: "Nej" }, { systemId: "S-2", systemName: "B", wantedInSapa: "Ikke afklaret" }],
      others: { interfaces: [] },
    },
  ],
  failing: [
    {
      name: "no interface at all, beside a system that has one",
      rows: [{ wantedInSapa: "Ja" }, { systemId: "S-2", systemName: "Andet system", wantedInSapa: "Ja" }],
      others: { interfaces: [{ receiver: "Organisation", component: "Organisation" }] },
      expect: [{ row: 1, column: "wantedInSapa", messageId: "missing", data: { component: "Organisation" } }],
    },
    {
      name: "a future interface that is given up",
      rows: [{ wantedInSapa: "Ja" }],
      others: { interfaces: [{ receiver: "Organisation", component: "Organisation", decision: "Nedlægges" }] },
      expect: [{ row: 0, column: "wantedInSapa", messageId: "missing" }],
    },
  ],
});
