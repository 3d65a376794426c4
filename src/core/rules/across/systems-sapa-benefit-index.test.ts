import { ruleTest } from "../testing/rule-tester";
import { systemsSapaBenefitIndex } from "./systems-sapa-benefit-index";

ruleTest(systemsSapaBenefitIndex, {
  clean: [
    {
      name: "a future interface through the component",
      rows: [{ wantedInSapa: "Ja", kleMainGroups: "32" }],
      others: { interfaces: [{ receiver: "Ydelsesindeks", component: "Ydelsesindeks" }] },
    },
    {
      name: "the component as the sending end, the system by its name",
      rows: [{ wantedInSapa: "Ja", kleMainGroups: "32" }],
      others: {
        interfaces: [{ sender: "Ydelsesindeks", receiver: "Nexus", component: "Ydelsesindeks", horizon: "Nuværende", decision: "Bevares" }],
      },
    },
    {
      name: "a system that is not wanted, or not yet settled",
      rows: [{ wantedInSapa: "Nej" }, { systemId: "S-2", systemName: "B", wantedInSapa: "Ikke afklaret" }],
      others: { interfaces: [] },
    },
    { name: "a system without benefits", rows: [{ wantedInSapa: "Ja" }], others: { interfaces: [] } },
  ],
  failing: [
    {
      name: "no interface at all, beside a system that has one",
      rows: [
        { wantedInSapa: "Ja", kleMainGroups: "32" },
        { systemId: "S-2", systemName: "Andet system", wantedInSapa: "Ja", kleMainGroups: "32" },
      ],
      others: { interfaces: [{ receiver: "Ydelsesindeks", component: "Ydelsesindeks" }] },
      expect: [{ row: 1, column: "wantedInSapa", messageId: "missing", data: { component: "Ydelsesindeks" } }],
    },
    {
      name: "a future interface that is given up",
      rows: [{ wantedInSapa: "Ja", kleMainGroups: "32" }],
      others: { interfaces: [{ receiver: "Ydelsesindeks", component: "Ydelsesindeks", decision: "Nedlægges" }] },
      expect: [{ row: 0, column: "wantedInSapa", messageId: "missing" }],
    },
    {
      name: "benefits told by an interface only",
      rows: [{ wantedInSapa: "Ja" }],
      others: { interfaces: [{ data: "Ydelser" }] },
      expect: [{ row: 0, column: "wantedInSapa", messageId: "missing" }],
    },
  ],
});
