/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CATALOGUE } from "../../../core/conditions/catalogue";
import { isConformant, renderView } from "../../testing/conformance";
import { ConditionList, Conditions } from "./Conditions";

isConformant({ states: { shut: () => <Conditions />, list: () => <ConditionList conditions={CATALOGUE.slice(0, 5)} /> } });

test("the conditions are listed with version and source once they are asked for", async () => {
  renderView(<Conditions />);
  expect(screen.queryByRole("list")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: /Vilkårenes kilder/ }));
  expect(await screen.findAllByRole("listitem")).toHaveLength(CATALOGUE.length);
  const dated = CATALOGUE.find(({ validFrom }) => validFrom !== undefined)!;
  expect(screen.getAllByText(`${dated.version}, gælder fra ${dated.validFrom}`).length).toBeGreaterThan(0);
});
