import { strategyInput } from "../strategy/testing/fixture";
import { KEY_FIGURES, keyFigures } from "./key-figures";

const RUN = { findings: [{ severity: "error" }, { severity: "info" }] as const, accepted: 2, notJudged: 3 };

test("by hand: dependencies, areas and cases", () => {
  const strategy = strategyInput({
    systems: [
      { systemId: "A", systemName: "Alfa", integratesKmdSag: "Ja", wantedInSapa: "Ja", caseBearing: "Ja" },
      { systemId: "B", systemName: "Beta", integratesKmdSag: "Nej", wantedInSapa: "Nej", caseBearing: "Ja" },
    ],
    interfaces: [{ interfaceId: "1", sender: "A", receiver: "B" }],
    caseAreas: [
      { areaName: "Et", route: "Arkiveres", status: "Flyttet" },
      { areaName: "To", route: "", status: "" },
      { areaName: "Tre", route: "Ikke besluttet", status: "I gang" },
    ],
    cases: [{ action: "Luk" }, { action: "" }, { action: "Slet" }],
  });
  const figures = keyFigures({ ...RUN, strategy });
  expect(figures).toEqual({
    errors: 1,
    warnings: 0,
    infos: 1,
    accepted: 2,
    notJudged: 3,
    direct: 1,
    indirect: 1,
    systemsReady: 0,
    systemsPlanned: 0,
    systemsLacking: 1,
    areas: 3,
    areasUndecided: 2,
    areasMoved: 1,
    cases: 3,
    casesWithoutAction: 1,
  });
  expect(Object.keys(figures)).toEqual(KEY_FIGURES.map(({ id }) => id));
});

test("what can't be known is absent, not 0", () => {
  expect(keyFigures({ ...RUN, strategy: strategyInput({ cases: [{ caseNumber: "1" }] }) })).toEqual({
    errors: 1,
    warnings: 0,
    infos: 1,
    accepted: 2,
    notJudged: 3,
    cases: 1,
  });
});
