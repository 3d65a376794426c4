/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { RememberedRun } from "../../../app/use-cases/remember-run";
import { isConformant, renderView } from "../../testing/conformance";
import { SinceLine } from "./SinceLine";

const RUN: RememberedRun = {
  at: "2026-11-24 09:05",
  stored: true,
  comparison: {
    since: "2026-11-20 16:30",
    otherRuleSet: false,
    rules: [{ rule: "r", judged: true, before: 30, after: 12, fresh: 12, fixed: 30, remaining: 0 }],
    figures: [],
  },
};

isConformant({
  states: {
    compared: () => <SinceLine run={RUN} />,
    first: () => <SinceLine run={{ ...RUN, comparison: undefined }} />,
    "of a newer version": () => <SinceLine run={{ ...RUN, comparison: undefined, stored: false, newerVersion: true }} />,
    "not kept": () => <SinceLine run={{ ...RUN, comparison: undefined, stored: false }} />,
  },
});

test("what has happened is told in one line; that the run was not kept is told beside it", () => {
  const { rerender, container } = renderView(<SinceLine run={RUN} />);
  expect(container.textContent).toBe("12 nye, 30 rettede siden 20-11-2026.");
  rerender(<SinceLine run={{ ...RUN, stored: false }} />);
  expect(screen.getByText("12 nye, 30 rettede siden 20-11-2026.")).toBeTruthy();
  expect(screen.getByText(/^Valideringen kunne ikke huskes/)).toBeTruthy();
});
