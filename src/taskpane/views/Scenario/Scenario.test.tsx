/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WhatIf } from "../../../app/overviews/what-if";
import type { ScenarioArea } from "../../../app/overviews/scenario-choices";
import { isConformant, renderView } from "../../testing/conformance";
import { choicesOf } from "../../testing/samples";
import { day, samplePlan } from "../Plan/testing";
import { Scenario } from "./Scenario";
import { isoOf, serialOf } from "../shared/date-field";
import { assumptionsOf, draftOf } from "./useScenario";

let whatIf: WhatIf;
let areas: readonly { readonly name: string }[];
beforeAll(async () => {
  ({ whatIf, areas } = await samplePlan());
});
const none = (): void => undefined;
const form = (over: Partial<WhatIf> = {}, onBuild: (assumptions: unknown) => void = none): React.JSX.Element => (
  <Scenario whatIf={{ ...whatIf, ...over }} areas={areas} busy={false} onBuild={onBuild} />
);

isConformant({ states: { form: () => form() }, data: [...choicesOf("caseAreas", "route"), ...choicesOf("caseAreas", "scenario")] });

async function assumeEnd(iso: string): Promise<void> {
  const field = screen.getByLabelText("Slutdato");
  await userEvent.clear(field);
  await userEvent.type(field, iso);
  await userEvent.click(screen.getByRole("button", { name: "Læg til scenariet" }));
}

test("the difference shows at once: the area that moves, and that it is late now", async () => {
  const onBuild = jest.fn();
  renderView(form({}, onBuild));
  await assumeEnd("2028-03-01");
  expect(screen.getByText("Byggesag: Slutdato = 01-03-2028")).toBeTruthy();
  expect(await screen.findByText("01-07-2027 – 01-09-2027 → 01-07-2027 – 01-03-2028")).toBeTruthy();
  const figures = screen.getAllByRole("term").map((term) => term.parentElement!.textContent);
  expect(figures).toContain("Områder med andre datoer1");
  expect(figures).toContain("Slutter nu efter kontrakten1");
  await userEvent.click(screen.getByRole("button", { name: "Lav scenariearket" }));
  expect(onBuild).toHaveBeenCalledWith([{ register: "caseAreas", row: 0, column: "endDate", value: day(2028, 3, 1) }]);
  await userEvent.click(screen.getByRole("button", { name: "Fjern Byggesag fra scenariet" }));
  expect(screen.getByText("Intet er ændret endnu.")).toBeTruthy();
  expect(screen.queryByText(/01-03-2028/)).toBeNull();
});

test("an area is found by typing part of its name, and what it is in the register is filled in", async () => {
  renderView(form());
  const field = screen.getByRole("combobox", { name: "Sagsområde" });
  await userEvent.clear(field);
  await userEvent.type(field, "hjælp");
  expect(
    within(screen.getByRole("listbox"))
      .getAllByRole("option")
      .map((option) => option.textContent),
  ).toEqual(["Hjælpemidler"]);
  await userEvent.click(screen.getByRole("option", { name: "Hjælpemidler" }));
  expect(screen.getByLabelText<HTMLInputElement>("Slutdato").value).toBe("2028-02-01");
});

test("the three scenarios stand side by side, and one area can choose its own", async () => {
  const onBuild = jest.fn();
  renderView(form({}, onBuild));
  const section = within(screen.getByRole("region", { name: "Før, sammen med eller efter SAPA" }));
  expect(section.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent)).toEqual([
    "Som valgt",
    "Før SAPA",
    "Sammen med SAPA",
    "Efter SAPA",
  ]);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Scenarie" }), "Før SAPA");
  await userEvent.click(screen.getByRole("button", { name: "Læg til scenariet" }));
  await userEvent.click(screen.getByRole("button", { name: "Lav scenariearket" }));
  expect(onBuild).toHaveBeenCalledWith([{ register: "caseAreas", row: 0, column: "scenario", value: "Før SAPA" }]);
});

test("a difference that can't be reckoned says so, and an older question is given up", async () => {
  const asked: (AbortSignal | undefined)[] = [];
  const compare: WhatIf["compare"] = (_, signal) => {
    asked.push(signal);
    return asked.length === 1 ? new Promise(() => undefined) : Promise.reject(new Error("no"));
  };
  renderView(form({ compare }));
  await assumeEnd("2028-03-01");
  expect(screen.getByText("Regner …")).toBeTruthy();
  await assumeEnd("2028-04-01");
  expect(asked[0]!.aborted).toBe(true);
  await waitFor(() => expect(screen.getByText(/kunne ikke regnes ud/)).toBeTruthy());
});

test("a draft that is as the register assumes nothing; a date that is no day neither", () => {
  const area: ScenarioArea = {
    row: 3,
    name: "Hjælpemidler",
    route: "",
    target: "Nexus",
    scenario: "",
    start: day(2027, 3, 1),
    end: undefined,
  };
  expect(assumptionsOf(area, draftOf(area))).toEqual([]);
  expect(assumptionsOf(area, { ...draftOf(area), end: "2027-02-31" })).toEqual([]);
  expect(assumptionsOf(area, { ...draftOf(area), start: "" })).toEqual([{ register: "caseAreas", row: 3, column: "startDate", value: "" }]);
  expect(serialOf(isoOf(46_500))).toBe(46_500);
});
