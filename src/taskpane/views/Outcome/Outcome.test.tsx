/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Outcome as OutcomeData } from "../../../app/action";
import { isConformant, renderView } from "../../testing/conformance";
import { sampleFindings, sampleValidation } from "../../testing/samples";
import { Outcome } from "./Outcome";
import { TEXTS } from "./Outcome.text";

const NO_DATA = { registers: {}, date1904: false };
const analysis = { systems: [], directInterfaceRows: [], unknownEnds: [], ambiguousEnds: [], incomplete: [] };
const marked = (direct: number, incomplete: readonly string[] = []): OutcomeData => ({
  kind: "done",
  action: "highlight",
  result: { analysis: { ...analysis, incomplete }, direct, indirect: 1, legendSheet: "Forklaring" },
});
const view = (outcome: OutcomeData): React.JSX.Element => (
  <Outcome outcome={outcome} onDismiss={() => undefined} onShowSheet={() => undefined} />
);

isConformant({
  texts: TEXTS,
  states: {
    validated: () => view({ kind: "done", action: "validate", result: sampleValidation() }),
    marked: () => view(marked(2)),
    removed: () => view({ kind: "done", action: "removeHighlights", removed: 0 }),
    summarised: () =>
      view({ kind: "done", action: "summaries", result: { sheets: ["A", "B"], left: [], validation: sampleValidation(), data: NO_DATA } }),
    cancelled: () => view({ kind: "cancelled", action: "validate" }),
    failed: () => view({ kind: "failed", action: "validate", failure: { code: "unexpected", data: { detail: "x" } } }),
  },
});

test.each<[string, OutcomeData, string]>([
  [
    "one finding",
    { kind: "done", action: "validate", result: sampleValidation(sampleFindings(1)) },
    "1 række kontrolleret kl. 09.05: 1 fund.",
  ],
  ["marks", marked(2), "Markeret: 2 direkte og 1 indirekte afhængige systemer. Forklaringen står på arket ”Forklaring”."],
  ["no marks to remove", { kind: "done", action: "removeHighlights", removed: 0 }, "Der var ingen markeringer at fjerne."],
  [
    "a summary that could not be made is named",
    { kind: "done", action: "summaries", result: { sheets: ["A"], left: ["cleanup"], validation: sampleValidation(), data: NO_DATA } },
    "Skrevet: A. Ikke lavet, fordi registret mangler: Resumé – Oprydning.",
  ],
])("%s", (_name, outcome, text) => {
  renderView(view(outcome));
  expect(screen.getByText(text)).toBeTruthy();
});

test("an incomplete analysis is a warning that says what is missing", () => {
  renderView(view(marked(2, ["interfaces"])));
  expect(screen.getByText(/Svaret kan være for lille\. .*Snitflader/)).toBeTruthy();
});

test("the message can be closed", async () => {
  const onDismiss = jest.fn();
  renderView(<Outcome outcome={marked(1)} onDismiss={onDismiss} onShowSheet={() => undefined} />);
  await userEvent.click(screen.getByRole("button", { name: "Luk beskeden" }));
  expect(onDismiss).toHaveBeenCalledTimes(1);
});
