/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { RULES } from "../../../core/rules";
import { isConformant, renderView } from "../../testing/conformance";
import { NotJudged } from "./NotJudged";

const rules = RULES.slice(0, 44);
const notJudged = rules.map(({ id, register }) => ({
  rule: id,
  register,
  reason: { kind: "register-missing", needs: "caseAreas" } as const,
}));

isConformant({
  states: { some: () => <NotJudged notJudged={notJudged} />, none: () => <NotJudged notJudged={[]} /> },
});

test("one thing to fix is one line, with how many checks wait for it; opened, which they are", async () => {
  renderView(<NotJudged notJudged={notJudged} />);
  const line = screen.getByRole("button", { name: /Sagsområder.* blev ikke fundet/ });
  expect(screen.getByLabelText("44 kontroller")).toBeTruthy();
  expect(screen.queryByRole("listitem")).toBeNull();
  await userEvent.click(line);
  expect(screen.getAllByRole("listitem")).toHaveLength(44);
});
