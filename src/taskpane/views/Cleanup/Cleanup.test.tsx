/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Cleanup, CleanupOverview } from "../../../app/overviews/cleanup";
import type { OverviewState } from "../../../app/overviews/overview";
import { EMPTY_SESSION } from "../../../app/session/session";
import { isConformant, renderView } from "../../testing/conformance";
import type { PaneActions, ViewProps } from "../view-props";
import CleanupView from "./CleanupView";
import { CASES, sampleCleanup } from "./testing";

let cleanup: Cleanup;
let undecidable: Cleanup;
beforeAll(async () => {
  cleanup = await sampleCleanup();
  undecidable = { ...cleanup, decided: undefined };
});

function view(overview: OverviewState<CleanupOverview>, actions: Partial<PaneActions> = {}): React.JSX.Element {
  const state = { ...EMPTY_SESSION, overviews: { ...EMPTY_SESSION.overviews, cleanup: overview } };
  const none = { run: () => undefined, show: () => undefined, open: () => undefined };
  return <CleanupView {...({ state, actions: { ...none, ...actions } } as unknown as ViewProps)} />;
}
const shown = (value: Cleanup | undefined, actions?: Partial<PaneActions>): React.JSX.Element =>
  view({ state: "current", value: { cleanup: value } }, actions);

isConformant({
  states: {
    reading: () => view({ state: "unread", value: null }),
    cases: () => shown(cleanup),
    "no column to decide in": () => shown(undecidable),
    "no sheet of cases": () => shown(undefined),
  },
});

const figures = (): string[] => screen.getAllByRole("term").map((term) => term.parentElement!.textContent);

test("the numbers tell how far the clean-up is, and what it comes to", () => {
  renderView(shown(cleanup));
  expect(screen.getByText("1 af 4 sager har en handling (25 %)")).toBeTruthy();
  expect(figures()).toEqual(expect.arrayContaining(["Sager i alt4", "Uden valgt handling3"]));
});

test("an action that is not understood is neither chosen nor missing, and is named", async () => {
  renderView(
    shown(
      await sampleCleanup(CASES.map((row, i) => (i === 0 ? { ...row, action: "smid ud" } : i === 3 ? { ...row, action: "flyt?" } : row))),
    ),
  );
  expect(screen.getByText("1 af 4 sager har en handling (25 %)")).toBeTruthy();
  expect(figures()).toEqual(expect.arrayContaining(["Uden valgt handling2", "Med ukendt handling1"]));
  expect(screen.getByText(/^Ikke læst: 1 celle i ”Handling”\. Ikke afgjort: 1 celle i ”Handling”\./)).toBeTruthy();
});

test("a number opens the cases behind it, and each leads to its cell; the list takes the focus and is closed again", async () => {
  const show = jest.fn();
  renderView(shown(cleanup, { show }));
  await userEvent.click(screen.getByRole("button", { name: "Uden valgt handling: vis 3 sager" }));
  const behind = screen.getByRole("region", { name: "Sagerne bag tallet: Uden valgt handling" });
  expect(document.activeElement).toBe(behind);
  const list = await within(behind).findByRole("list");
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["S-1, række 2", "Række 4", "S-4, række 5"]);
  await userEvent.click(within(list).getByRole("button", { name: "Række 4" }));
  expect(show).toHaveBeenCalledWith(expect.objectContaining({ row: 3 }));
  await userEvent.click(within(behind).getByRole("button", { name: "Luk listen" }));
  expect(screen.queryByRole("region")).toBeNull();
});

test("the work is divided by unit or by caseworker", async () => {
  renderView(shown(cleanup));
  await userEvent.click(screen.getByRole("button", { name: "Fordelt på enhed og sagsbehandler" }));
  expect(screen.getByRole("button", { name: "Børn: vis 3 sager" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "(tom): vis 1 sag" })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText("Fordel efter"), "caseworker");
  await userEvent.click(screen.getByRole("button", { name: "Bo: vis 1 sag" }));
  expect(await screen.findByRole("button", { name: "S-4, række 5" })).toBeTruthy();
});

test("how the hours are reckoned is told, and leads to the settings", async () => {
  const open = jest.fn();
  renderView(shown(cleanup, { open }));
  await userEvent.click(screen.getByRole("button", { name: "Sådan er timerne regnet" }));
  expect(screen.getByText(/minutter pr\. sag/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Ret forudsætningerne" }));
  expect(open).toHaveBeenCalledWith("settings");
});

test("worklist, advice and summaries are made from here", async () => {
  const run = jest.fn();
  renderView(shown(cleanup, { run }));
  for (const name of ["Arbejdsliste", "Skriv råd i Handling …", "Lav resuméer"])
    await userEvent.click(screen.getByRole("button", { name }));
  expect(run.mock.calls.map(([{ id }]) => id)).toEqual(["worklist", "previewAdvice", "summaries"]);
});

test("without a sheet of cases the way to one is shown", async () => {
  const [run, open] = [jest.fn(), jest.fn()];
  renderView(shown(undefined, { run, open }));
  await userEvent.click(screen.getByRole("button", { name: "Indsæt Sagsoprydning" }));
  expect(run).toHaveBeenCalledWith({ id: "insertTemplate", register: "cases" });
  await userEvent.click(screen.getByRole("button", { name: "Gå til Registre" }));
  expect(open).toHaveBeenCalledWith("registers");
});

test("a long list is shown a part at a time", async () => {
  const many = await sampleCleanup(Array.from({ length: 120 }, (_, i) => ({ ...CASES[0]!, caseNumber: `S-${i}` })));
  renderView(shown(many));
  await userEvent.click(screen.getByRole("button", { name: "Uden valgt handling: vis 120 sager" }));
  const behind = screen.getByRole("region");
  expect(await within(behind).findAllByRole("listitem")).toHaveLength(50);
  await userEvent.click(within(behind).getByRole("button", { name: "Vis 50 til" }));
  await userEvent.click(within(behind).getByRole("button", { name: "Vis 20 til" }));
  expect(within(behind).getAllByRole("listitem")).toHaveLength(120);
});
