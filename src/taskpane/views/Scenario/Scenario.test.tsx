/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ScenarioArea, ScenarioChoices } from "../../../app/scenario-choices";
import { toSerial } from "../../../core/identifiers/dates";
import { isConformant, renderView } from "../../testing/conformance";
import { Scenario } from "./Scenario";
import { TEXTS } from "./Scenario.text";
import { assumptionsOf, draftOf, isoOf, serialOf } from "./useScenario";

const AREA: ScenarioArea = {
  row: 3,
  name: "Hjælpemidler",
  route: "Flyt til fagsystem",
  target: "Nexus",
  start: toSerial(2027, 3, 1)!,
  end: undefined,
};
const CHOICES: ScenarioChoices = {
  areas: [AREA, { ...AREA, row: 4, name: "Byggesag", route: "", target: "" }],
  systems: ["Nexus", "Cura"],
  data: { registers: {}, date1904: false },
};
const none = (): void => undefined;

isConformant({
  texts: TEXTS,
  states: {
    "not read": () => <Scenario choices={null} busy={false} onRead={none} onBuild={none} />,
    form: () => <Scenario choices={CHOICES} busy={false} onRead={none} onBuild={none} />,
  },
});

test("another target and date are assumed of the chosen area, and can be taken out again", async () => {
  const onBuild = jest.fn();
  renderView(<Scenario choices={CHOICES} busy={false} onRead={none} onBuild={onBuild} />);
  await userEvent.selectOptions(screen.getByLabelText("Målsystem"), "Cura");
  await userEvent.type(screen.getByLabelText("Slutdato"), "2027-09-30");
  await userEvent.click(screen.getByRole("button", { name: "Læg til scenariet" }));
  expect(screen.getByText("Hjælpemidler: Målsystem = Cura, Slutdato = 30-09-2027")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Lav scenariearket" }));
  expect(onBuild).toHaveBeenCalledWith(CHOICES, [
    { register: "caseAreas", row: 3, column: "targetSystem", value: "Cura" },
    { register: "caseAreas", row: 3, column: "endDate", value: toSerial(2027, 9, 30) },
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Fjern Hjælpemidler fra scenariet" }));
  expect(screen.getByText("Intet er ændret endnu.")).toBeTruthy();
});

test("a draft that is as the register assumes nothing; a date that is no day neither", () => {
  expect(assumptionsOf(AREA, draftOf(AREA))).toEqual([]);
  expect(assumptionsOf(AREA, { ...draftOf(AREA), end: "2027-02-31" })).toEqual([]);
  expect(assumptionsOf(AREA, { ...draftOf(AREA), start: "" })).toEqual([{ register: "caseAreas", row: 3, column: "startDate", value: "" }]);
  expect(serialOf(isoOf(46_500))).toBe(46_500);
});
