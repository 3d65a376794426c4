/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { dependencyOverview, type DependencyOverview } from "../../../app/overviews/dependencies";
import type { OverviewSource } from "../../../app/overviews/overview-source";
import { EMPTY_SESSION, type SessionState } from "../../../app/session/session";
import type { WorkbookData } from "../../../core/registers/workbook-data";
import { finish } from "../../../core/model/steps";
import { BUDGET } from "../../../core/dependencies/picture/picture";
import { makeRegister } from "../../../core/testing/make-register";
import { DEFAULTS } from "../../preferences/preferences";
import { isConformant, renderView } from "../../testing/conformance";
import { pretendLayout } from "../../testing/layout";
import type { PaneActions, ViewProps } from "../view-props";
import DependenciesView from "./DependenciesView";

const system = (systemId: string, systemName: string, more: object = {}) => ({
  systemId,
  systemName,
  systemType: "Fagsystem",
  status: "I drift",
  integratesKmdSag: "Nej",
  contractEnd: 46_387,
  ...more,
});
const link = (interfaceId: string, sender: string, receiver: string) => ({
  interfaceId,
  sender,
  receiver,
  horizon: "Nuværende",
  component: "Punkt-til-punkt",
  decision: "Afventer",
});
const DATA: WorkbookData = {
  registers: {
    systems: makeRegister("systems", [
      system("S1", "Alfa"),
      system("S2", "Beta", { systemType: "ESDH" }),
      system("S3", "Gamma", { contractEnd: "" }),
      system("S4", "Delta", { integratesKmdSag: "Ukendt" }),
    ]),
    interfaces: makeRegister("interfaces", [
      link("I1", "S1", "KMD Sag"),
      link("I2", "S2", "Alfa"),
      link("I3", "Gamma", "S2"),
      link("I4", "Delta", "Et ukendt sted"),
    ]),
  },
  date1904: false,
};
const MANY: WorkbookData = {
  registers: {
    systems: makeRegister(
      "systems",
      Array.from({ length: 5000 }, (_, i) => system(`S${i}`, `System ${i}`, { integratesKmdSag: i < 300 ? "Ja" : "Nej" })),
    ),
    interfaces: makeRegister(
      "interfaces",
      Array.from({ length: 20_000 }, (_, i) => link(`I${i}`, `S${i % 5000}`, `S${(i * 7919) % 5000}`)),
    ),
  },
  date1904: false,
};

let stop: () => void;
let small: DependencyOverview;
let many: DependencyOverview;
let alone: DependencyOverview;
const overviewOf = (data: WorkbookData): Promise<DependencyOverview> =>
  dependencyOverview({
    data,
    language: "da",
    inSlices: (steps) => Promise.resolve(finish(steps)),
  } as Partial<OverviewSource> as OverviewSource);
beforeAll(async () => {
  small = await overviewOf(DATA);
  many = await overviewOf(MANY);
  alone = await overviewOf({ registers: { interfaces: DATA.registers.interfaces! }, date1904: false });
});
beforeEach(() => (stop = pretendLayout()));
afterEach(() => stop());

const actions = (): jest.Mocked<PaneActions> =>
  new Proxy({} as jest.Mocked<PaneActions>, { get: (made, name) => ((made as never)[name] ??= jest.fn() as never) });
function view(value: DependencyOverview | null, doing: PaneActions = actions(), change: Partial<SessionState> = {}): React.JSX.Element {
  const overviews = { ...EMPTY_SESSION.overviews, dependencies: { state: "current" as const, value } };
  const props: ViewProps = {
    state: { ...EMPTY_SESSION, overviews, ...change },
    actions: doing,
    preferences: DEFAULTS,
    onPreferences: () => undefined,
  };
  return <DependenciesView {...props} />;
}

isConformant({
  states: { picture: () => view(small), "interfaces alone": () => view(alone) },
});

const node = (name: RegExp): HTMLElement => screen.getByRole("treeitem", { name });

test("what is not known is told, and is not the same as no dependency", () => {
  renderView(view(small));
  expect(screen.getByText("1 system afhænger direkte af KMD Sag, og 2 gør det gennem andre.")).toBeTruthy();
  expect(screen.getByText(/For 1 system er der ikke set nogen vej til KMD Sag; 1 af dem er ikke fuldt oplyst/)).toBeTruthy();
  expect(screen.getByText(/1 ende af en snitflade navngiver intet kendt system/)).toBeTruthy();
});

test("without systems the view says that nothing can be told, and what the interfaces name", async () => {
  const doing = actions();
  renderView(view(alone, doing));
  expect(screen.getByText(/Det siger intet om, hvad der afhænger af KMD Sag/)).toBeTruthy();
  expect(screen.getByText("1 snitflade nævner KMD Sag.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Se registrene" }));
  expect(doing.open).toHaveBeenCalledWith("registers");
});

test("the picture is one stop for the Tab key; arrows move in it, Enter chooses, and the way is told in words", async () => {
  const doing = actions();
  renderView(view(small, doing));
  const stops = screen.getAllByRole("treeitem").filter((item) => item.tabIndex === 0);
  expect(stops).toEqual([node(/^KMD Sag$/)]);
  node(/^KMD Sag$/).focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{Enter}");
  expect(document.activeElement).toBe(node(/^Gamma, Fagsystem, 3 led fra KMD Sag, .*gennem Beta/));
  expect(node(/^Gamma/).getAttribute("aria-selected")).toBe("true");
  const chosen = within(screen.getByRole("region", { name: "Gamma" }));
  expect(chosen.getByText("Indirekte: Gamma → Beta → Alfa → KMD Sag")).toBeTruthy();
  expect(chosen.getByText("Kontraktens udløb er ikke oplyst.")).toBeTruthy();
  await userEvent.click(chosen.getByRole("button", { name: "Vis i arket: Gamma" }));
  expect(doing.show).toHaveBeenLastCalledWith({ sheet: "Systemer og kontrakter", row: 3, column: 1 });
  await userEvent.click(chosen.getByRole("button", { name: "I1: S1 → KMD Sag" }));
  expect(doing.show).toHaveBeenLastCalledWith({ sheet: "Snitflader", row: 1, column: 0 });
});

test("zoom by keyboard and by buttons with names", async () => {
  renderView(view(small));
  const percent = (): string => screen.getByText(/^\d+ %$/).textContent;
  node(/^KMD Sag$/).focus();
  await userEvent.keyboard("+");
  expect(percent()).toBe("125 %");
  await userEvent.keyboard("--");
  expect(percent()).toBe("80 %");
  await userEvent.click(screen.getByRole("button", { name: "Zoom ind" }));
  expect(percent()).toBe("100 %");
});

test("a hidden kind is bridged and told; the chosen system's way is drawn all the same", async () => {
  renderView(view(small));
  await userEvent.click(screen.getByRole("button", { name: "Filter" }));
  await userEvent.click(screen.getByRole("menuitemcheckbox", { name: "ESDH (1)" }));
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("treeitem", { name: /^Beta/ })).toBeNull();
  expect(node(/^Gamma.*linjen står for 2 led/)).toBeTruthy();
  expect(screen.getByText("1 system er skjult af filteret.")).toBeTruthy();
  await userEvent.click(node(/^Gamma/));
  expect(node(/^Beta.*Skjult af filteret/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Nulstil filter" }));
  expect(screen.queryByText("1 system er skjult af filteret.")).toBeNull();
});

test("a limit on steps tells what lies beyond it", async () => {
  renderView(view(small));
  await userEvent.click(screen.getByRole("button", { name: "Filter" }));
  await userEvent.click(screen.getByRole("menuitemradio", { name: "Højst 1 led" }));
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("treeitem", { name: /^Beta/ })).toBeNull();
  expect(screen.getByText("2 systemer ligger flere led væk.")).toBeTruthy();
});

test("the list has the same systems under headings, and what is chosen there takes the focus", async () => {
  const doing = actions();
  renderView(view(small, doing));
  await userEvent.click(screen.getByRole("button", { name: "Liste" }));
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(["Led 1: direkte (1)", "Led 2 (1)", "Led 3 (1)", "Ukendt (1)"]),
  );
  await userEvent.click(screen.getByRole("button", { name: "Ukendt (1)" }));
  await userEvent.click(screen.getByRole("button", { name: "Vis vejen fra Delta til KMD Sag" }));
  const region = screen.getByRole("region", { name: "Delta" });
  expect(document.activeElement).toBe(region);
  expect(within(region).getByText(/^Ukendt: der er ikke set nogen vej til KMD Sag/)).toBeTruthy();
  expect(within(region).getByText("Systemets egen kolonne siger ikke, om det integrerer til KMD Sag.")).toBeTruthy();
});

test("five thousand systems stay few in the picture; more are shown by turning, and any can be found", async () => {
  renderView(view(many));
  expect(screen.getAllByRole("treeitem").length).toBeLessThanOrEqual(BUDGET);
  const first = screen.getAllByRole("treeitem")[1]!.getAttribute("aria-label");
  await userEvent.click(node(/flere ved KMD Sag\. Side 1 af 8/));
  expect(node(/Side 2 af 8/)).toBeTruthy();
  expect(screen.queryByRole("treeitem", { name: first! })).toBeNull();
  await userEvent.type(screen.getByRole("combobox", { name: "Find et system" }), "System 4711");
  await userEvent.click(screen.getByRole("option", { name: /System 4711/ }));
  expect(node(/^System 4711/)).toBeTruthy();
  expect(screen.getAllByRole("treeitem").length).toBeLessThanOrEqual(BUDGET);
});

test("the sheet can be marked from here, not while something else runs", async () => {
  const doing = actions();
  const { rerender } = renderView(view(small, doing));
  await userEvent.click(screen.getByRole("button", { name: "Markér afhængigheder" }));
  expect(doing.run).toHaveBeenLastCalledWith({ id: "highlight" });
  await userEvent.click(screen.getByRole("button", { name: "Fjern markering" }));
  expect(doing.run).toHaveBeenLastCalledWith({ id: "removeHighlights" });
  doing.run.mockClear();
  rerender(view(small, doing, { running: { action: "validate", progress: { step: "read", fraction: 0 }, background: false } }));
  await userEvent.click(screen.getByRole("button", { name: "Markér afhængigheder" }));
  expect(doing.run).not.toHaveBeenCalled();
});
