/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isConformant, renderView } from "../../testing/conformance";
import Tour from "./Tour";

isConformant({ states: { first: () => <Tour target={null} onDone={() => undefined} /> } });

test("it is walked through by keyboard, back and forth, and is done at its end", async () => {
  const onDone = jest.fn();
  renderView(<Tour target={null} onDone={onDone} />);
  const press = async (name: string): Promise<void> => {
    screen.getByRole("button", { name }).focus();
    await userEvent.keyboard("{Enter}");
  };
  expect(screen.getByRole("heading", { name: "Vejen ud af KMD Sag" })).toBeTruthy();
  await press("Næste");
  expect(screen.getByRole("heading", { name: /Jeres egne ark/ })).toBeTruthy();
  await press("Forrige");
  expect(screen.getByText("1 af 4")).toBeTruthy();
  for (let i = 0; i < 3; i++) await press("Næste");
  expect(onDone).not.toHaveBeenCalled();
  await press("Kom i gang");
  expect(onDone).toHaveBeenCalled();
});

test.each([
  ["Escape with the focus elsewhere", () => ((document.activeElement as HTMLElement).blur(), userEvent.keyboard("{Escape}"))],
  ["its cross", () => userEvent.click(screen.getByRole("button", { name: "Luk rundvisningen" }))],
  ["skipping it", () => userEvent.click(screen.getByRole("button", { name: "Spring over" }))],
  ["Escape", () => userEvent.keyboard("{Escape}")],
])("it is put away by %s", async (_name, put) => {
  const onDone = jest.fn();
  renderView(<Tour target={null} onDone={onDone} />);
  screen.getByRole("button", { name: "Næste" }).focus();
  await put();
  expect(onDone).toHaveBeenCalled();
});

test.each([
  ["that it covers", 10, true],
  ["beside it", 500, false],
])("a control %s gets the focus", async (_where, top, isPutAway) => {
  const onDone = jest.fn();
  const box = (y: number): DOMRect => new DOMRect(0, y, 100, 100);
  const { container } = renderView(<Tour target={null} onDone={onDone} />);
  const other = document.createElement("button");
  container.append(other);
  screen.getAllByLabelText("Rundvisning")[0]!.getBoundingClientRect = () => box(0);
  other.getBoundingClientRect = () => box(top);
  other.focus();
  expect(onDone).toHaveBeenCalledTimes(isPutAway ? 1 : 0);
});
