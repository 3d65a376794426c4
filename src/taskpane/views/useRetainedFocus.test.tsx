/** @jest-environment jsdom */
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { createPortal } from "react-dom";
import { useRetainedFocus } from "./useRetainedFocus";

function View(): React.JSX.Element {
  const root = useRetainedFocus<HTMLElement>();
  const [open, setOpen] = useState(false);
  const [items, setItems] = useState(["a", "b", "c"]);
  return (
    <main ref={root} tabIndex={-1}>
      <button onClick={() => setOpen(true)}>open</button>
      {open &&
        createPortal(
          <div role="dialog">
            <button ref={(button) => button?.focus()} onClick={() => setOpen(false)}>
              close
            </button>
          </div>,
          document.body,
        )}
      {items.map((item) => (
        <button key={item} data-focus="item" onClick={() => setItems(items.filter((other) => other !== item))}>
          {item}
        </button>
      ))}
    </main>
  );
}
const focused = (): string => document.activeElement!.textContent;
const button = (name: string): HTMLElement => screen.getByRole("button", { name });

test("from a dialog that is closed the focus goes back to what opened it", async () => {
  render(<View />);
  await userEvent.click(button("open"));
  expect(focused()).toBe("close");
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(focused()).toBe("open"));
});

test("where a row has gone it goes to the row in its place, and from the last one to the view", async () => {
  render(<View />);
  for (const [pressed, next] of [
    ["b", "c"],
    ["c", "a"],
  ] as const) {
    await userEvent.click(button(pressed));
    await waitFor(() => expect(focused()).toBe(next));
  }
  await userEvent.click(button("a"));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("main")));
});

test("who has pressed beside a control is not called back to it", async () => {
  render(<View />);
  const beside = document.createElement("p");
  document.body.append(beside);
  await userEvent.click(button("open"));
  await userEvent.click(button("close"));
  await waitFor(() => expect(focused()).toBe("open"));
  await userEvent.click(beside);
  expect(document.activeElement).toBe(document.body);
  beside.remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
});
