/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isConformant, renderView } from "../../testing/conformance";
import { ManyFormulas } from "./ManyFormulas";

const many = (count: number, onMakeLists: () => void = () => undefined): React.JSX.Element => (
  <ManyFormulas count={count} busy={false} onMakeLists={onMakeLists} />
);

isConformant({ states: { many: () => many(1240) } });

test("it says how many there are and what to write instead, makes lists of them, and can be put away", async () => {
  const { container, rerender } = renderView(many(0));
  const onMakeLists = jest.fn();
  expect(container.textContent).toBe("");
  rerender(many(1240, onMakeLists));
  expect(container.textContent).toContain("Der er 1.240 SAPA-formler");
  expect(container.textContent).toContain("=SAPA.STATUS.LISTE(A2:A1241)");
  await userEvent.click(screen.getByRole("button", { name: "Lav SAPA-formler til lister" }));
  expect(onMakeLists).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole("button", { name: "Luk beskeden om formler" }));
  expect(container.textContent).toBe("");
});
