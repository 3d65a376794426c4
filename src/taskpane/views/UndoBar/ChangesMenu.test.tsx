/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isConformant, renderView } from "../../testing/conformance";
import { ChangesMenu, type ChangesMenuProps } from "./ChangesMenu";

const CHANGES = [
  { title: { da: "Skriv 4 råd", en: "Write 4 advices" }, at: "2026-11-24 09:07:11" },
  { title: { da: "Fjern mellemrum (2 celler)", en: "Take blanks away (2 cells)" }, at: "2026-11-24 09:05:07" },
];
const view = (props: Partial<ChangesMenuProps> = {}): React.JSX.Element => (
  <ChangesMenu
    changes={CHANGES}
    busy={false}
    onUndo={() => undefined}
    onForget={() => undefined}
    onRemoveMarks={() => undefined}
    onRemoveSheets={() => undefined}
    {...props}
  />
);
const open = (): Promise<void> => userEvent.click(screen.getByRole("button", { name: "Ændringer og oprydning" }));

const REPLACED = [
  { title: { da: "Lav resuméer (12 ark)", en: "Make summaries (12 sheets)" }, at: "2026-11-24 09:08:01", replaced: true },
] as const;

isConformant({
  states: {
    replaced: () => view({ defaultOpen: true, changes: REPLACED }),
    changes: () => view({ defaultOpen: true }),
    "no changes": () => view({ defaultOpen: true, changes: [] }),
  },
});

test("tells what was changed, newest first, and takes only the last back", async () => {
  const onUndo = jest.fn();
  renderView(view({ onUndo }));
  await open();
  const names = screen.getAllByRole("menuitem").map(({ textContent }) => textContent);
  expect(names.slice(0, 2)).toEqual(["Fortryd Skriv 4 råd2026-11-24 09:07", "2026-11-24 09:05: Fjern mellemrum (2 celler)"]);
  await userEvent.click(screen.getByRole("menuitem", { name: /Fjern mellemrum/ }));
  expect(onUndo).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("menuitem", { name: /^Fortryd/ }));
  expect(onUndo).toHaveBeenCalledTimes(1);
});

test.each([
  ["Glem ændringslisten", "onForget"],
  ["Fjern markering", "onRemoveMarks"],
  ["Fjern ark", "onRemoveSheets"],
] as const)("%s is offered, but not while something runs", async (name, handler) => {
  const called = jest.fn();
  const { rerender } = renderView(view({ [handler]: called, busy: true }));
  await open();
  await userEvent.click(screen.getByRole("menuitem", { name: new RegExp(name) }));
  expect(called).not.toHaveBeenCalled();
  rerender(view({ [handler]: called }));
  await userEvent.click(screen.getByRole("menuitem", { name: new RegExp(name) }));
  expect(called).toHaveBeenCalledTimes(1);
});

test("without changes there is nothing to undo or forget", async () => {
  renderView(view({ changes: [] }));
  await open();
  expect(screen.getByRole("menuitem", { name: "Ingen ændringer at fortryde" }).getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByRole("menuitem", { name: /Glem/ }).getAttribute("aria-disabled")).toBe("true");
});

test("what does not come back is told before anybody asks for it", async () => {
  renderView(view({ changes: REPLACED }));
  await open();
  expect(screen.getByRole("menuitem", { name: /^Fortryd Lav resuméer/ }).textContent).toContain("kommer den tidligere udgave ikke igen");
  for (const name of [/^Fjern markering/, /^Fjern ark/])
    expect(screen.getByRole("menuitem", { name }).textContent).toContain("Kan ikke fortrydes");
});
