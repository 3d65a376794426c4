/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { processOverview, type ProcessOverview } from "../../../app/overviews/process";
import type { OverviewStates } from "../../../app/overviews/overview";
import type { OverviewSource } from "../../../app/overviews/overview-source";
import { OTHER_ACTIVITIES } from "../../../core/process/other-activities";
import { EMPTY_SESSION, type SessionState } from "../../../app/session/session";
import type { WorkbookData } from "../../../core/registers/workbook-data";
import { finish } from "../../../core/model/steps";
import { recogniseWorkbook } from "../../../core/recognition/recognise";
import { makeRegister } from "../../../core/testing/make-register";
import { DEFAULTS, type Preferences } from "../../preferences/preferences";
import { isConformant, renderView } from "../../testing/conformance";
import { pretendLayout } from "../../testing/layout";
import { sampleValidation } from "../../testing/samples";
import type { PaneActions, ViewProps } from "../view-props";
import HomeView from "./HomeView";

let stop: () => void;
beforeEach(() => (stop = pretendLayout()));
afterEach(() => stop());

const systems = makeRegister(
  "systems",
  Array.from({ length: 120 }, (_, i) => ({ systemId: `S-${i}`, systemName: `System ${i}`, integratesKmdSag: i < 20 ? "Nej" : "Ukendt" })),
);
const caseAreas = makeRegister("caseAreas", [
  { areaId: "SO-1", areaName: "Hegnssyn", route: "Arkiveres", targetSystem: "", status: "Flyttet" },
]);
const overviewOf = (registers: WorkbookData["registers"]): Promise<ProcessOverview> =>
  processOverview({
    data: { date1904: false, registers },
    language: "da",
    inSlices: (steps) => Promise.resolve(finish(steps)),
    structureProtected: () => Promise.resolve(false),
  } as Partial<OverviewSource> as OverviewSource);

let filled: ProcessOverview;
let bare: ProcessOverview;
beforeAll(async () => {
  filled = await overviewOf({ systems, caseAreas, cases: makeRegister("cases", [], ["caseNumber", "action"]) });
  bare = await overviewOf({});
});

const FOUND: SessionState["found"] = { recognition: recogniseWorkbook([]), registers: [{ mapping: systems.mapping, rows: 120 }] };
const current = (value: ProcessOverview): OverviewStates => ({ ...EMPTY_SESSION.overviews, process: { state: "current", value } });
const actions = (over: Partial<PaneActions> = {}): PaneActions => ({
  run: () => undefined,
  cancel: () => undefined,
  show: () => undefined,
  showSheet: () => undefined,
  open: () => undefined,
  say: () => undefined,
  dismissOutcome: () => undefined,
  dismissPlan: () => undefined,
  copy: () => Promise.resolve(),
  copyImage: () => Promise.resolve(),
  saveFile: () => undefined,
  reload: () => undefined,
  ...over,
});
/** A chunk is compiled when a test first asks for it. */
const SLOW = { timeout: 30_000 };
jest.setTimeout(60_000);
const SEEN: Preferences = { ...DEFAULTS, tourSeen: true };
const view = (state: Partial<SessionState>, over: Partial<PaneActions> = {}, props: Partial<ViewProps> = {}): React.JSX.Element => (
  <HomeView state={{ ...EMPTY_SESSION, ...state }} actions={actions(over)} preferences={SEEN} onPreferences={() => undefined} {...props} />
);
const withRegisters = (): Partial<SessionState> => ({ found: FOUND, overviews: current(filled) });
const open = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));
const card = (name: RegExp): HTMLElement => screen.getByRole("button", { name }).closest<HTMLElement>("li")!;

isConformant({
  states: {
    "not read": () => view({}),
    "no register": () => view({ found: { recognition: recogniseWorkbook([]), registers: [] }, overviews: current(bare) }),
    filled: () => view(withRegisters()),
    stopped: () => view({ overviews: { ...EMPTY_SESSION.overviews, process: { state: "stopped", value: null } } }),
    failed: () =>
      view({
        overviews: {
          ...EMPTY_SESSION.overviews,
          process: { state: "failed", value: null, failure: { code: "host", data: { detail: "GeneralException" } } },
        },
      }),
  },
  // Names of pages and letters are the same in every language.
  data: OTHER_ACTIVITIES.flatMap(({ letter, page, example }) => [letter, page.name, ...(example === undefined ? [] : [example.name])]),
});

test("the diagram stands before anything is read, which the view asks for", () => {
  const run = jest.fn();
  renderView(view({}, { run }));
  expect(run).toHaveBeenCalledWith({ id: "readOverview", overview: "process" });
  for (const pillar of ["Analyse", "Strategi", "Plan", "Eksekvering"]) expect(screen.getByRole("heading", { name: pillar })).toBeTruthy();
  expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(6 + OTHER_ACTIVITIES.length);
  expect(screen.getByRole("img", { name: /^Diagram over aktiviteterne/ })).toBeTruthy();
});

test("each activity tells how far it is, in a state of its own", () => {
  renderView(view(withRegisters()));
  const first = within(card(/System- og kontraktoverblik/));
  expect(first.getByText("For 20 af 120 systemer er det afklaret, om de afhænger af KMD Sag.")).toBeTruthy();
  expect(first.getByText("I gang")).toBeTruthy();
  expect(first.getByText("Fører til 2, 3 og H")).toBeTruthy();
  expect(within(card(/Snitfladeoverblik/)).getByText("Mangler")).toBeTruthy();
  expect(within(card(/Exit-strategi/)).getByText("Færdig")).toBeTruthy();
  expect(within(card(/Oprydning/)).getByText("Arket ”Sagsoprydning” har ingen rækker endnu.")).toBeTruthy();
  expect(screen.getByText("1 af 6 aktiviteter er færdige")).toBeTruthy();
});

test("a figure says what could not be counted in it, and so does each measure behind it", async () => {
  const messy = makeRegister("systems", [
    { systemId: "S-1", systemName: "A", integratesKmdSag: "nok ikke" },
    { systemId: "S-2", systemName: "B", integratesKmdSag: "Ja?" },
    { systemId: "S-3", systemName: "C", integratesKmdSag: "qqq" },
  ]);
  renderView(view({ found: FOUND, overviews: current(await overviewOf({ systems: messy })) }));
  const line = "Ikke læst: 1 celle i ”Integrerer til KMD Sag”. Ikke afgjort: 2 celler i ”Integrerer til KMD Sag”.";
  // Of the whole process, and of its activity.
  expect(screen.getAllByText(line)).toHaveLength(2);
  await open(/System- og kontraktoverblik/);
  expect(screen.getAllByText(line)).toHaveLength(3);
});

test("the figure opens the rows behind it, fifty at a time, and each selects its cell", async () => {
  const show = jest.fn();
  renderView(view(withRegisters(), { show }));
  await open(/System- og kontraktoverblik/);
  await open(/^Vis de 100 rækker/);
  const rows = within(screen.getByRole("list", { name: /^Rækker, der mangler/ }));
  expect(rows.getAllByRole("button")).toHaveLength(50);
  expect(screen.getByText("… og 50 mere.")).toBeTruthy();
  await userEvent.click(rows.getByRole("button", { name: "Række 22: S-20 · System 20" }));
  expect(show).toHaveBeenCalledWith({ sheet: "Systemer og kontrakter", row: 21, column: 2 });
  await open(/^Vis 50 mere/);
  expect(rows.getAllByRole("button")).toHaveLength(100);
  expect(screen.queryByText(/mere\.$/)).toBeNull();
});

test("columns that were not found are named, with the way to choose them", async () => {
  const opened = jest.fn();
  renderView(view(withRegisters(), { open: opened }));
  await open(/System- og kontraktoverblik/);
  expect(screen.getByText(/så alt er ikke talt med: .*Leverandør/)).toBeTruthy();
  await open(/^Vælg kolonner$/);
  expect(opened).toHaveBeenCalledWith("registers");
});

test("an activity leads to its sheet, its check, its view and the summaries", async () => {
  const [run, opened, showSheet] = [jest.fn(), jest.fn(), jest.fn()];
  renderView(view({ ...withRegisters(), validation: sampleValidation() }, { run, open: opened, showSheet }));
  await open(/System- og kontraktoverblik/);
  await open(/^Gå til arket$/);
  expect(showSheet).toHaveBeenCalledWith("Systemer og kontrakter");
  await open(/^Validér Systemer/);
  expect(run).toHaveBeenCalledWith({ id: "validate" });
  await open(/^Se 4 fund$/);
  await open(/^Se afhængigheder$/);
  expect(opened.mock.calls).toEqual([["findings", { register: "systems" }], ["dependencies"]]);
  await open(/^Lav resuméer$/);
  expect(run).toHaveBeenCalledWith({ id: "summaries" });
});

test("a tool that is missing can be put in, or a sheet chosen for it, right in its card", async () => {
  const [run, opened] = [jest.fn(), jest.fn()];
  renderView(view(withRegisters(), { run, open: opened }));
  await open(/Snitfladeoverblik/);
  await open(/^Indsæt redskab$/);
  expect(run).toHaveBeenCalledWith({ id: "insertTemplate", register: "interfaces" });
  await open(/^Vælg et ark, I har$/);
  expect(opened).toHaveBeenCalledWith("registers");
});

test("an activity has its guide and an example, loaded when they are opened", async () => {
  renderView(view(withRegisters()));
  await open(/Oprydning/);
  await open(/^Vejledning$/);
  expect(await screen.findByText("Sådan gør I", {}, SLOW)).toBeTruthy();
  await open(/^Opdigtet eksempel$/);
  expect(await screen.findByText("Tre sager i Nordby Kommune", {}, SLOW)).toBeTruthy();
  expect(screen.getByText("2017-004411")).toBeTruthy();
});

test("one activity is open at a time", async () => {
  renderView(view(withRegisters()));
  await open(/System- og kontraktoverblik/);
  await open(/Snitfladeoverblik/);
  expect(screen.getAllByRole("button", { expanded: true }).map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("Snitflade"),
  ]);
});

describe("the next step", () => {
  const press = async (name: string, state: Partial<SessionState>): Promise<{ run: jest.Mock; open: jest.Mock; show: jest.Mock }> => {
    const spies = { run: jest.fn(), open: jest.fn(), show: jest.fn() };
    renderView(view(state, spies));
    await userEvent.click(screen.getByRole("button", { name }));
    return spies;
  };

  test("is the first tool where there is none", async () => {
    const { run } = await press("Indsæt Systemer og kontrakter", {
      overviews: current(bare),
      found: { recognition: recogniseWorkbook([]), registers: [] },
    });
    expect(run).toHaveBeenCalledWith({ id: "insertTemplate", register: "systems" });
  });
  test("is to validate, then to mend what was found, then the rows that are left", async () => {
    const first = await press("Validér", withRegisters());
    expect(first.run).toHaveBeenCalledWith({ id: "validate" });
    document.body.innerHTML = "";
    const then = await press("Se fejlene", { ...withRegisters(), validation: sampleValidation() });
    expect(then.open).toHaveBeenCalledWith("findings", {});
    document.body.innerHTML = "";
    const last = await press("Gå til næste række", { ...withRegisters(), validation: sampleValidation([]) });
    expect(last.show).toHaveBeenCalledWith({ sheet: "Systemer og kontrakter", row: 21, column: 2 });
  });
  test("waits while something the user started is running", async () => {
    const { run } = await press("Indsæt Systemer og kontrakter", {
      overviews: current(bare),
      running: { action: "validate", progress: { step: "read", fraction: 0.1 }, background: false },
    });
    expect(run).not.toHaveBeenCalled();
  });
});

test.each([
  ["failed", { state: "failed", value: null, failure: { code: "host", data: { detail: "GeneralException" } } }, /GeneralException/],
  ["stopped", { state: "stopped", value: null }, /^Læsningen blev stoppet/],
] as const)("a reading that %s is told and can be tried again", async (_name, process, text) => {
  const run = jest.fn();
  renderView(view({ overviews: { ...EMPTY_SESSION.overviews, process } }, { run }));
  expect(screen.getByText(text)).toBeTruthy();
  expect(run).not.toHaveBeenCalled();
  await open(/^Læs igen$/);
  expect(run).toHaveBeenCalledWith({ id: "readOverview", overview: "process" });
});

describe("the tour", () => {
  test("is shown to those who have not seen it, and remembered when it is put away", async () => {
    const onPreferences = jest.fn();
    renderView(view(withRegisters(), {}, { preferences: DEFAULTS, onPreferences }));
    await userEvent.click(await screen.findByRole("button", { name: "Spring over" }, SLOW));
    expect(onPreferences).toHaveBeenCalledWith({ tourSeen: true });
  });
  test("is not shown again unless asked for", async () => {
    const onPreferences = jest.fn();
    renderView(view(withRegisters(), {}, { onPreferences }));
    expect(screen.queryByRole("button", { name: "Spring over" })).toBeNull();
    await open(/^Flere handlinger$/);
    await userEvent.click(screen.getByRole("menuitem", { name: "Vis rundvisning" }));
    expect(onPreferences).toHaveBeenCalledWith({ tourSeen: false });
  });
});
