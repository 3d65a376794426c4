/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isConformant, renderView } from "../../testing/conformance";
import { ManyFormulas } from "./ManyFormulas";

isConformant({ states: { many: () => <ManyFormulas count={1240} /> } });

test("it says how many there are and what to write instead, and can be put away", async () => {
  const { container, rerender } = renderView(<ManyFormulas count={0} />);
  expect(container.textContent).toBe("");
  rerender(<ManyFormulas count={1240} />);
  expect(container.textContent).toContain("Der er 1.240 SAPA-formler");
  expect(container.textContent).toContain("=SAPA.STATUS.LISTE(A2:A1241)");
  await userEvent.click(screen.getByRole("button", { name: "Luk beskeden om formler" }));
  expect(container.textContent).toBe("");
});
