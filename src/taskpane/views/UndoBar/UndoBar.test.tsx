/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isConformant, renderView } from "../../testing/conformance";
import { UndoBar } from "./UndoBar";

const CHANGE = { title: { da: "Fjern mellemrum (2 celler)", en: "Take blanks away (2 cells)" }, at: "2026-11-24 09:05:07" };

isConformant({
  states: {
    change: () => <UndoBar change={CHANGE} busy={false} onUndo={() => undefined} />,
    replaced: () => <UndoBar change={{ ...CHANGE, replaced: true }} busy={false} onUndo={() => undefined} />,
  },
});

test("says what was changed and takes it back; not while another action runs", async () => {
  const onUndo = jest.fn();
  const { rerender } = renderView(<UndoBar change={CHANGE} busy={false} onUndo={onUndo} />);
  expect(screen.getByText("Sidste ændring: Fjern mellemrum (2 celler), 24-11-2026 kl. 09:05.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Fortryd sidste ændring" }));
  rerender(<UndoBar change={CHANGE} busy onUndo={onUndo} />);
  await userEvent.click(screen.getByRole("button", { name: "Fortryd sidste ændring" }));
  expect(onUndo).toHaveBeenCalledTimes(1);
});
