/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Acceptance } from "../../../core/acceptance/acceptance";
import { isConformant, renderView } from "../../testing/conformance";
import { sampleAcceptance, sampleFindings } from "../../testing/samples";
import { Accepted, type AcceptedProps } from "./Accepted";

const NONE: AcceptedProps["validation"] = { accepted: [], returned: [], fixed: [], waiting: [], brokenAcceptances: 0 };
const [finding] = sampleFindings(1);
const entry = { finding: finding!, acceptance: sampleAcceptance() };
/** Findings of its own each time: the text of one that was shown before is remembered, in the words of then. */
const all = (): AcceptedProps["validation"] => {
  const repeated = [{ finding: sampleFindings(1)[0]!, acceptance: sampleAcceptance() }];
  const scoped = (["value", "column", "rule"] as const).map((scope) => ({ ...repeated[0]!, acceptance: { ...sampleAcceptance(), scope } }));
  return {
    accepted: [...repeated, ...scoped],
    returned: repeated,
    fixed: [sampleAcceptance()],
    waiting: [sampleAcceptance()],
    brokenAcceptances: 2,
  };
};
const view = (validation: AcceptedProps["validation"], props: Partial<AcceptedProps> = {}): React.JSX.Element => (
  <Accepted validation={validation} busy={false} onWithdraw={() => undefined} onShow={() => undefined} {...props} />
);

isConformant({ states: { none: () => view(NONE), all: () => view(all()) } });

test("the reason is shown and can be taken back; the cell can be shown", async () => {
  const onWithdraw = jest.fn();
  const onShow = jest.fn();
  renderView(view({ ...NONE, accepted: [entry] }, { onWithdraw, onShow }));
  expect(screen.getByText("Begrundelse: Kendt og aftalt")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Vis cellen" }));
  expect(onShow).toHaveBeenCalledWith(finding);
  await userEvent.click(screen.getByRole("button", { name: "Fortryd" }));
  expect(onWithdraw).toHaveBeenCalledWith([entry.acceptance]);
});

test("an entry about a rule that is gone is known by its id and can be removed", async () => {
  const onWithdraw = jest.fn();
  const old = { ...sampleAcceptance(), rule: "systems-en-gammel-regel" };
  renderView(view({ ...NONE, waiting: [old] }, { onWithdraw }));
  expect(screen.getByText("systems-en-gammel-regel")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Fjern" }));
  expect(onWithdraw).toHaveBeenCalledWith([old]);
});

test("what is set aside as a kind is one entry with its count, and says that it holds for new cells too", async () => {
  const onWithdraw = jest.fn();
  const acceptance: Acceptance = { ...sampleAcceptance(), object: "*", scope: "value" };
  const accepted = sampleFindings(3).map((each) => ({ finding: each, acceptance }));
  renderView(view({ ...NONE, accepted }, { onWithdraw }));
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(screen.getByText(/Gælder den samme værdi i hele kolonnen ”.+”, også nye celler\. Nu 3 fund\./)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Fortryd" }));
  expect(onWithdraw).toHaveBeenCalledWith([acceptance]);
});

test("many entries come a page at a time", async () => {
  const fixed = Array.from({ length: 70 }, (_, i) => ({ ...sampleAcceptance(), object: `s${i}` }));
  renderView(view({ ...NONE, fixed }));
  expect(screen.getAllByRole("listitem")).toHaveLength(50);
  await userEvent.click(screen.getByRole("button", { name: "Vis 20 til" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(70);
});
