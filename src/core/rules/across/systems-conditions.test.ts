import { NEEDED_CONDITIONS } from "../../system-conditions/sapa-conditions";
import { ruleTest } from "../testing/rule-tester";
import type { RowOf } from "../testing/rows";
import { SYSTEMS_CONDITION_RULES } from "./systems-conditions";

type SystemRow = RowOf<"systems">;

/** For each scope: cells of a system for which the condition holds, and of one for which it does not. */
const SCOPES: Readonly<Record<string, { readonly holds: SystemRow; readonly not?: SystemRow }>> = {
  caseBearing: { holds: { caseBearing: "Ja" }, not: { caseBearing: "Nej" } },
  benefits: { holds: { kleMainGroups: "32" }, not: { kleMainGroups: "27" } },
};

NEEDED_CONDITIONS.forEach(({ id, component, scope }, i) => {
  const rule = SYSTEMS_CONDITION_RULES[i]!;
  const { holds, not } = SCOPES[scope]!;
  const wanted: SystemRow = { wantedInSapa: "Ja", ...holds };

  it(`${id} has its rule`, () => expect(rule.id).toBe(`systems-${id}`));

  ruleTest(rule, {
    clean: [
      { name: "a future interface through the component", rows: [wanted], others: { interfaces: [{ receiver: component, component }] } },
      {
        name: "the component as the sending end, the system by its name",
        rows: [wanted],
        others: { interfaces: [{ sender: component, receiver: "Nexus", component, horizon: "Nuværende", decision: "Bevares" }] },
      },
      {
        name: "a system that is not wanted, or not yet settled",
        rows: [
          { ...wanted, wantedInSapa: "Nej" },
          { ...wanted, systemId: "S-2", systemName: "B", wantedInSapa: "Ikke afklaret" },
        ],
        others: { interfaces: [{ sender: "S-8", receiver: "S-9", component: "Punkt-til-punkt" }] },
      },
      ...(not === undefined
        ? []
        : [
            {
              name: "a system of another kind",
              rows: [{ wantedInSapa: "Ja", ...not }],
              others: { interfaces: [{ sender: "S-8", receiver: "S-9", component: "Punkt-til-punkt" }] },
            },
          ]),
    ],
    failing: [
      {
        name: "no interface at all, beside a system that has one",
        rows: [wanted, { ...wanted, systemId: "S-2", systemName: "Andet system" }],
        others: { interfaces: [{ receiver: component, component }] },
        expect: [{ row: 1, column: "wantedInSapa", messageId: "missing", data: { component } }],
      },
      {
        name: "a future interface that is given up",
        rows: [wanted],
        others: { interfaces: [{ receiver: component, component, decision: "Nedlægges" }] },
        expect: [{ row: 0, column: "wantedInSapa", messageId: "missing" }],
      },
      ...(scope !== "benefits"
        ? []
        : [
            {
              name: "benefits told by an interface only",
              rows: [{ wantedInSapa: "Ja" }],
              others: { interfaces: [{ data: "Ydelser" }] },
              expect: [{ row: 0, column: "wantedInSapa", messageId: "missing" }],
            },
          ]),
    ],
  });
});
