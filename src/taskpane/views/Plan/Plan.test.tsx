/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PlanOverview } from "../../../app/overviews/plan";
import type { OverviewState } from "../../../app/overviews/overview";
import type { MadePapers } from "../../../app/use-cases/effects";
import { planPapers } from "../../../core/reports/papers/plan-papers";
import { reportInput } from "../../../core/reports/testing/fixture";
import { EMPTY_SESSION } from "../../../app/session/session";
import { isConformant, renderView } from "../../testing/conformance";
import type { PaneActions, ViewProps } from "../view-props";
import { Papers } from "./Papers";
import PlanView from "./PlanView";
import { samplePlan } from "./testing";

let plan: PlanOverview;
let empty: PlanOverview;
beforeAll(async () => {
  plan = await samplePlan();
  empty = await samplePlan("da", {});
});

function view(overview: OverviewState<PlanOverview>, actions: Partial<PaneActions> = {}): React.JSX.Element {
  const state = { ...EMPTY_SESSION, overviews: { ...EMPTY_SESSION.overviews, plan: overview } };
  return (
    <PlanView
      {...({ state, actions: { run: () => undefined, show: () => undefined, open: () => undefined, ...actions } } as unknown as ViewProps)}
    />
  );
}
const PAPERS: MadePapers = { ...planPapers(reportInput("da")), language: "da", made: "2026-09-01T08:00:00.000Z" };
function withPapers(): React.JSX.Element {
  const state = { ...EMPTY_SESSION, papers: PAPERS, overviews: { ...EMPTY_SESSION.overviews, plan: { state: "current", value: empty } } };
  return <PlanView {...({ state, actions: { run: () => undefined } } as unknown as ViewProps)} />;
}
const shown = (value: PlanOverview, actions?: Partial<PaneActions>): React.JSX.Element => view({ state: "current", value }, actions);

isConformant({
  states: {
    reading: () => view({ state: "unread", value: null }),
    stopped: () => view({ state: "stopped", value: null }),
    plan: () => shown(plan),
    "no areas": () => shown(empty),
    papers: withPapers,
  },
});

test("each file is saved under its name: two that Word opens, and a calendar", async () => {
  const [onSaveFile, onClose] = [jest.fn(), jest.fn()];
  const bytes = new Uint8Array([80, 75]);
  // The writer is held to Word's form in its own suite.
  const onWrite = jest.fn(() => Promise.resolve(bytes));
  renderView(<Papers papers={PAPERS} onWrite={onWrite} onSaveFile={onSaveFile} onClose={onClose} />);
  for (const [button, file] of [
    ["Gem strategimappen (strategimappe.docx)", "strategimappe.docx"],
    ["Gem brevene (breve.docx)", "breve.docx"],
  ] as const) {
    await userEvent.click(screen.getByRole("button", { name: button }));
    await waitFor(() => expect(onSaveFile).toHaveBeenLastCalledWith(file, bytes));
    expect(onWrite).toHaveBeenLastCalledWith(expect.objectContaining({ file }), "da");
  }
  await userEvent.click(screen.getByRole("button", { name: "Gem kalenderen (frister.ics)" }));
  expect(onSaveFile).toHaveBeenLastCalledWith("frister.ics", expect.stringMatching(/^BEGIN:VCALENDAR[^]*DTSTAMP:20260901T080000Z/));
  await userEvent.click(screen.getByRole("button", { name: "Luk" }));
  expect(onClose).toHaveBeenCalled();
});

test("a file that can’t be made is told of, and nothing is saved", async () => {
  const onSaveFile = jest.fn();
  const onWrite = (): Promise<never> => Promise.reject(new Error("Loading chunk word failed"));
  renderView(<Papers papers={PAPERS} onWrite={onWrite} onSaveFile={onSaveFile} onClose={() => undefined} />);
  await userEvent.click(screen.getByRole("button", { name: "Gem brevene (breve.docx)" }));
  await screen.findByText("Filen kunne ikke laves: Loading chunk word failed");
  expect(onSaveFile).not.toHaveBeenCalled();
});

test("the numbers tell how far the exit is, and why the finish is not known", () => {
  renderView(shown(plan));
  const [numbers] = screen.getAllByRole("term").map((term) => term.parentElement!.textContent);
  expect(numbers).toBe("Ude af KMD Sag1 af 4");
  for (const text of [
    "Sidste område er udeTidligst 01-02-2028Hvis det ene område, der ikke kan planlægges, når med. 32 dage efter kontraktens udløb.",
    "KMD Sags kontrakt udløber31-12-2027",
    "Slutter efter kontrakten1",
  ])
    expect(screen.getAllByRole("term").map((term) => term.parentElement!.textContent)).toContain(text);
});

test("each number says what could not be counted in it", async () => {
  const registers = {
    systems: [
      { systemId: "K", systemName: "KMD Sag", contractEnd: "forår 2027", yearlyCost: 1_200_000 },
      { systemId: "N", systemName: "Nexus", contractEnd: "efterår 2027", yearlyCost: "" },
    ],
    caseAreas: [{ areaName: "Byggesag", route: "Arkiveres?", status: "Ikke startet" }],
  };
  renderView(shown(await samplePlan("da", registers)));
  const numbers = screen.getAllByRole("term").map((term) => term.parentElement!.textContent);
  expect(numbers).toContain("Kan ikke planlægges1Ikke afgjort: 1 celle i ”Exitvej”.");
  // Of the contracts only KMD Sag's own feeds the deadline.
  expect(numbers).toContain(
    "KMD Sags kontrakt udløberUkendtKMD Sag mangler en udløbsdato i arket med systemer.Ikke læst: 1 celle i ”Udløbsdato”.",
  );
  expect(numbers).toContain("Ude af KMD Sag0 af 1");
});

test("a wave tells its dates and what is late, and opens to its areas, each with what holds it back and the way to the cell", async () => {
  const show = jest.fn();
  renderView(shown(plan, { show }));
  const waves = within(screen.getByRole("list", { name: "Bølger" }));
  expect(waves.getByText("01-10-2027 – 01-02-2028 · 1 område · 1 efter kontrakten")).toBeTruthy();
  const first = waves.getByRole("button", { name: "Bølge 1" });
  expect(first.getAttribute("aria-expanded")).toBe("false");
  expect(waves.queryByRole("button", { name: "Byggesag" })).toBeNull();
  await userEvent.click(first);
  expect(first.getAttribute("aria-expanded")).toBe("true");
  await userEvent.click(waves.getByRole("button", { name: "Byggesag" }));
  const cell = plan.placeOf({ register: "caseAreas", row: 0, column: "endDate" });
  expect(show).toHaveBeenLastCalledWith(cell);
  await userEvent.click(waves.getByRole("button", { name: /01-06-2027/ }));
  expect(show).toHaveBeenLastCalledWith(plan.placeOf({ register: "interfaces", row: 0, column: "goLive" }));
});

test("systems that are left behind stay on the time line", () => {
  renderView(shown(plan));
  const retiring = within(screen.getByRole("list", { name: "Systemer, der forlades" }));
  expect(retiring.getByText(/^Til 31-12-2027/)).toBeTruthy();
  expect(retiring.getByText("Ude af drift · Gammelt ESDH er udfaset.")).toBeTruthy();
});

test("the critical path stands in order, and each step leads to its cell", async () => {
  const show = jest.fn();
  renderView(shown(plan, { show }));
  const path = screen.getByRole("list", { name: "Kritisk vej" });
  expect(
    within(path)
      .getAllByRole("listitem")
      .map((step) => step.textContent!.slice(0, 10)),
  ).toEqual(["Uden datoE", "01-06-2027", "30-06-2027", "31-12-2027", "01-02-2028"]);
  await userEvent.click(within(path).getByRole("button", { name: "Hjælpemidler er ude af KMD Sag." }));
  expect(show).toHaveBeenCalledWith(plan.placeOf({ register: "caseAreas", row: 1, column: "endDate" }));
});

test("areas that can't be planned tell why", async () => {
  renderView(shown(plan));
  await userEvent.click(screen.getByRole("button", { name: "Kan ikke planlægges (1)" }));
  expect(screen.getByRole("button", { name: "Skat" })).toBeTruthy();
});

test("without case areas the way to them is shown, and what can be done without still can", async () => {
  const [run, open] = [jest.fn(), jest.fn()];
  renderView(shown(empty, { run, open }));
  await userEvent.click(screen.getByRole("button", { name: "Indsæt Sagsområder" }));
  expect(run).toHaveBeenCalledWith({ id: "insertTemplate", register: "caseAreas" });
  await userEvent.click(screen.getByRole("button", { name: "Gå til Registre" }));
  expect(open).toHaveBeenCalledWith("registers");
  await userEvent.click(screen.getByRole("button", { name: "Ark at dele" }));
  await userEvent.click(screen.getByRole("button", { name: "Lav resuméer" }));
  expect(run).toHaveBeenCalledWith({ id: "summaries" });
});

test("a reading that failed says why and can be made again", async () => {
  const run = jest.fn();
  renderView(view({ state: "failed", value: null, failure: { code: "cases-needed", data: {} } }, { run }));
  await userEvent.click(screen.getByRole("button", { name: "Hent fra registrene igen" }));
  expect(run).toHaveBeenCalledWith({ id: "readOverview", overview: "plan" });
});

test("a procurement is searched for, and its annex made", async () => {
  const run = jest.fn();
  renderView(shown(plan, { run }));
  await userEvent.click(screen.getByRole("button", { name: "Ark at dele" }));
  await userEvent.click(screen.getByRole("button", { name: "Lav bilag" }));
  expect(run).toHaveBeenCalledWith({ id: "tenderAnnex", procurement: "A-1", language: "da" });
});
