import { ADVISED_CONDITIONS } from "../../system-conditions/sapa-conditions";
import { ruleTest } from "../testing/rule-tester";
import { systemsSapaAdvised } from "./systems-sapa-advised";

const through = (components: readonly string[]) =>
  components.map((component) => ({ receiver: component, component, horizon: "Fremtidig" as const, decision: "Omlægges" as const }));
const ALL = ADVISED_CONDITIONS.map(({ component }) => component);
const WANTED = { wantedInSapa: "Ja" };

ruleTest(systemsSapaAdvised, {
  clean: [
    { name: "an interface through each", rows: [WANTED], others: { interfaces: through(ALL) } },
    {
      name: "not wanted, or not settled",
      rows: [{}, { systemId: "S-2", systemName: "B", wantedInSapa: "Ikke afklaret" }],
      others: { interfaces: [{ sender: "S-8", receiver: "S-9", component: "Punkt-til-punkt" }] },
    },
  ],
  failing: [
    {
      name: "all that a system lacks is one finding",
      rows: [WANTED],
      others: { interfaces: through(["Organisation", "Sags- og Dokumentindeks"]) },
      expect: [
        {
          row: 0,
          column: "wantedInSapa",
          messageId: "lacking",
          data: { components: ALL.filter((name) => name !== "Organisation").join(", ") },
        },
      ],
    },
  ],
});
