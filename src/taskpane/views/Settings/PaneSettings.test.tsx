/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DEFAULTS } from "../../preferences/preferences";
import { isConformant, renderView } from "../../testing/conformance";
import { ADD_IN_VERSION, RULE_SET_VERSION } from "../../../core/version";
import { unscreened } from "../../../core/identifiers/mask-persons";
import { ScreenContext, ShowPersonsContext } from "../../text/use-texts";
import { PaneSettings } from "./PaneSettings";

const view = (onPreferences: () => void = () => undefined, onColumns: () => void = () => undefined): React.JSX.Element => (
  <PaneSettings preferences={{ ...DEFAULTS, language: "en", live: true }} onPreferences={onPreferences} onColumns={onColumns} />
);

isConformant({ states: { usual: () => view() } });

test("language and live checking are chosen, columns are led to, and all choices can be forgotten", async () => {
  const [onPreferences, onColumns] = [jest.fn(), jest.fn()];
  renderView(view(onPreferences, onColumns));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Sprog" }), "Dansk");
  expect(onPreferences).toHaveBeenLastCalledWith({ language: "da" });
  await userEvent.click(screen.getByRole("switch", { name: /^Følg rettelser/ }));
  expect(onPreferences).toHaveBeenLastCalledWith({ live: false });
  await userEvent.click(screen.getByRole("button", { name: "Vælg ark og kolonner" }));
  expect(onColumns).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole("button", { name: "Glem rudens valg" }));
  expect(onPreferences).toHaveBeenLastCalledWith({ ...DEFAULTS, tourSeen: true });
});

test("the versions of the add-in and its rules are shown", () => {
  const { container } = renderView(view());
  for (const version of [ADD_IN_VERSION, RULE_SET_VERSION]) expect(container.textContent).toContain(version);
});

test("persons' numbers are masked until the user shows them, and it is said for how long", async () => {
  const show = jest.fn();
  const { rerender } = renderView(<ShowPersonsContext value={show}>{view()}</ShowPersonsContext>);
  const button = (): HTMLElement => screen.getByRole("switch", { name: "Vis CPR-numre og fødselsdatoer i denne session" });
  expect(button()).toHaveProperty("checked", false);
  await userEvent.click(button());
  expect(show).toHaveBeenCalledWith(true);
  rerender(
    <ScreenContext value={unscreened}>
      <ShowPersonsContext value={show}>{view()}</ShowPersonsContext>
    </ScreenContext>,
  );
  expect(screen.getByText(/til ruden lukkes/)).toBeTruthy();
  await userEvent.click(button());
  expect(show).toHaveBeenLastCalledWith(false);
});
