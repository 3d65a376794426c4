import { ruleTest } from "../testing/rule-tester";
import { systemsSapaAccessUsers } from "./systems-sapa-access-users";

ruleTest(systemsSapaAccessUsers, {
  clean: [
    {
      name: "a future interface through the component",
      rows: [{ wantedInSapa: "Ja" }],
      others: { interfaces: [{ receiver: "Adgangsstyring for brugere", component: "Adgangsstyring for brugere" }] },
    },
    {
      name: "the component as the sending end, the system by its name",
      rows: [{ wantedInSapa: "Ja" }],
      others: {
        interfaces: [
          {
            sender: "Adgangsstyring for brugere",
            receiver: "Nexus",
            component: "Adgangsstyring for brugere",
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
  ],
  failing: [
    {
      name: "no interface at all, beside a system that has one",
      rows: [{ wantedInSapa: "Ja" }, { systemId: "S-2", systemName: "Andet system", wantedInSapa: "Ja" }],
      others: { interfaces: [{ receiver: "Adgangsstyring for brugere", component: "Adgangsstyring for brugere" }] },
      expect: [{ row: 1, column: "wantedInSapa", messageId: "missing", data: { component: "Adgangsstyring for brugere" } }],
    },
    {
      name: "a future interface that is given up",
      rows: [{ wantedInSapa: "Ja" }],
      others: { interfaces: [{ receiver: "Adgangsstyring for brugere", component: "Adgangsstyring for brugere", decision: "Nedlægges" }] },
      expect: [{ row: 0, column: "wantedInSapa", messageId: "missing" }],
    },
  ],
});
