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
  <ChangesMenu changes={CHANGES} busy={false} onRun={() => undefined} {...props} />
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
  const onRun = jest.fn();
  renderView(view({ onRun }));
  await open();
  const names = screen.getAllByRole("menuitem").map(({ textContent }) => textContent);
  expect(names.slice(0, 2)).toEqual(["Fortryd Skriv 4 råd24-11-2026 kl. 09:07", "24-11-2026 kl. 09:05: Fjern mellemrum (2 celler)"]);
  await userEvent.click(screen.getByRole("menuitem", { name: /Fjern mellemrum/ }));
  expect(onRun).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("menuitem", { name: /^Fortryd/ }));
  expect(onRun.mock.calls).toEqual([[{ id: "undo" }]]);
});

test.each([
  ["Glem ændringslisten", "forgetChanges"],
  ["Fjern markering", "removeHighlights"],
  ["Fjern ark", "removeSheets"],
] as const)("%s is offered, but not while something runs", async (name, id) => {
  const onRun = jest.fn();
  const { rerender } = renderView(view({ onRun, busy: true }));
  await open();
  await userEvent.click(screen.getByRole("menuitem", { name: new RegExp(name) }));
  expect(onRun).not.toHaveBeenCalled();
  rerender(view({ onRun }));
  await userEvent.click(screen.getByRole("menuitem", { name: new RegExp(name) }));
  expect(onRun.mock.calls).toEqual([[{ id }]]);
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
