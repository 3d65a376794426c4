/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderView } from "../../testing/conformance";
import { SearchPicker } from "./SearchPicker";

const CHOICES = ["S4711 Byggesag", "S28 Hjælpemidler", "S281 Kørsel"].map((name) => ({ key: name, name }));

function Picker(): React.JSX.Element {
  const [chosen, setChosen] = useState(CHOICES[0]!.key);
  return <SearchPicker label="System" choices={CHOICES} chosen={chosen} onChoose={setChosen} />;
}

const field = (): HTMLInputElement => screen.getByRole("combobox", { name: "System" });
const options = (): (string | null)[] => screen.getAllByRole("option").map(({ textContent }) => textContent);

test.each<[string, () => Promise<void>]>([
  ["by keyboard", () => userEvent.tab()],
  ["by mouse", () => userEvent.click(field())],
])("what is typed takes the place of the chosen name, come to %s", async (_how, come) => {
  renderView(<Picker />);
  await come();
  await userEvent.keyboard("S28");
  expect(field().value).toBe("S28");
  expect(options()).toEqual(["S28 Hjælpemidler", "S281 Kørsel"]);
});

test("after a choice the next search begins anew; Escape brings the chosen name back", async () => {
  renderView(<Picker />);
  await userEvent.tab();
  await userEvent.keyboard("hjælp");
  await userEvent.click(screen.getByRole("option", { name: "S28 Hjælpemidler" }));
  expect(field().value).toBe("S28 Hjælpemidler");
  await userEvent.keyboard("kør");
  expect(options()).toEqual(["S281 Kørsel"]);
  await userEvent.keyboard("{Escape}");
  expect(field().value).toBe("S28 Hjælpemidler");
});
