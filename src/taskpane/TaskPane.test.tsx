/** @jest-environment jsdom */
import { webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { App } from "../app/app";
import type { OverviewSource } from "../app/overviews/overview-source";
import { processOverview } from "../app/overviews/process";
import { createSession, EMPTY_SESSION } from "../app/session/session";
import { finish } from "../core/model/steps";
import { makeRegister } from "../core/testing/make-register";
import { TaskPane } from "./TaskPane";
import { pretendLayout } from "./testing/layout";
import { sampleFindings, sampleValidation } from "./testing/samples";

let stop: () => void;
beforeEach(() => (stop = pretendLayout()));
afterEach(() => stop());
jest.setTimeout(60_000);
/** A chunk is compiled when a test first asks for it. */
const SLOW = { timeout: 30_000 };

const systems = makeRegister("systems", [{ systemId: "S-1", systemName: "Alfa" }]);
const elsewhere = { ...sampleFindings(1)[0]!, register: "interfaces", sheet: "Snitflader", columnKey: "interfaceId" } as const;

async function pane(): Promise<void> {
  const session = createSession("da");
  const process = await processOverview({
    data: { date1904: false, registers: { systems } },
    inSlices: (steps) => Promise.resolve(finish(steps)),
    structureProtected: () => Promise.resolve(false),
  } as Partial<OverviewSource> as OverviewSource);
  const update = session.own("found", "overviews", "validation", "view");
  update({
    found: { recognition: sampleValidation().recognition, registers: [{ mapping: systems.mapping, rows: 1 }] },
    overviews: { ...EMPTY_SESSION.overviews, process: { state: "current", value: process } },
    validation: sampleValidation([...sampleFindings(4), elsewhere]),
  });
  const app = {
    session,
    show: (view) => update({ view }),
    setLanguage: () => undefined,
    setLive: () => undefined,
    run: () => new Promise(() => undefined),
    cancel: () => undefined,
    dismissOutcome: () => undefined,
    dismissPlan: () => undefined,
  } as Partial<App> as App;
  const theme = { get: () => webLightTheme, subscribe: () => () => undefined };
  render(<TaskPane app={app} officeLanguage="da" theme={theme} />);
}
const search = (): Promise<HTMLInputElement> => screen.findByRole<HTMLInputElement>("searchbox", {}, SLOW);
const press = async (role: "tab" | "button", name: RegExp): Promise<void> => userEvent.click(await screen.findByRole(role, { name }, SLOW));
/** Findings, in all kinds that are shown. */
const count = (): number => screen.getAllByLabelText(/^\d+ celler?$/).reduce((sum, badge) => sum + Number(badge.textContent), 0);

test("what the findings are filtered by is kept while another view is shown; findings that a view promises are shown whatever it was", async () => {
  await pane();
  await press("tab", /^Fund$/);
  await userEvent.type(await search(), "snitflader");
  expect(count()).toBe(1);
  await press("tab", /^Processen$/);
  await press("tab", /^Fund$/);
  expect((await search()).value).toBe("snitflader");
  await press("tab", /^Processen$/);
  await press("button", /System- og kontraktoverblik/);
  await press("button", /^Se 4 fund$/);
  expect((await search()).value).toBe("");
  expect(count()).toBe(4);
});
