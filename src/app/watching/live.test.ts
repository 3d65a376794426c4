import { createWorkbookPort } from "../../excel/workbook-port";
import { onStandIn, sheetNames } from "../../excel/testing/on-stand-in";
import type { Outcome } from "../action";
import { createApp, type App } from "../app";
import { AppError } from "../failures/errors";
import type { WorkbookPort } from "../ports";
import { createRunContext } from "../run-context";
import { validateWorkbook, type Validation } from "../validation/validate-workbook";

const SHEET = "Systemer og kontrakter";
const HEAD = ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Integrerer til KMD Sag"];
const SYSTEMS = {
  name: SHEET,
  rows: [
    HEAD,
    ["S1", "Alfa", "KMD", "Fagsystem", "Ja", "Ja"],
    ["S2", "Beta", "KMD", "Forkert", "Ja", "Nej"],
    ["S3", "Gamma", "KMD", "Fagsystem", "Ja", "Nej"],
  ],
};
const INTERFACES = {
  name: "Snitflader",
  rows: [
    ["Snitflade-id", "Afsendersystem", "Modtagersystem", "Nuværende/fremtidig", "Integrationskomponent", "Beslutning", "Ansvarlig"],
    ["I1", "S1", "S2", "Nuværende", "Punkt-til-punkt", "Omlægges", "Bo"],
  ],
};
const NOW = (): Date => new Date(2026, 10, 24, 9, 5);

/** The port with what was asked of it written down. */
function watched(change: Partial<WorkbookPort> = {}): { readonly port: WorkbookPort; readonly calls: string[] } {
  const calls: string[] = [];
  const real: WorkbookPort = { ...createWorkbookPort("da"), ...change };
  const entries = Object.entries(real).map(([name, call]: [string, (...args: never[]) => unknown]) => [
    name,
    (...args: never[]) => {
      calls.push(name === "readRows" ? `read ${String(args[0])}` : name);
      return call(...args);
    },
  ]);
  return { port: Object.fromEntries(entries) as unknown as WorkbookPort, calls };
}
const apps: App[] = [];
const started = (port: WorkbookPort): App => {
  const app = createApp(port, { language: "da", now: NOW });
  apps.push(app);
  return app;
};
/** A clock that runs on would keep the process alive. */
afterEach(() => apps.splice(0).forEach(({ setLive }) => setLive(false)));
const put = (address: string, value: string, sheet = SHEET): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
/** All but the time it took and the time of day. */
const reported = ({ stats, ...validation }: Validation): unknown => ({ ...validation, rows: stats.rows, cells: stats.cells });
const fresh = async (): Promise<unknown> =>
  reported((await validateWorkbook(createRunContext(createWorkbookPort("da"), { clock: NOW }))).validation);
const until = async (holds: () => boolean): Promise<void> => {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 5_000) throw new Error("It never came to hold");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const followed = (app: App): Promise<void> => until(() => !app.session.get().cellsStale && !app.session.get().live.checking);
const changed = (outcome: Outcome): boolean => {
  if (outcome.kind !== "done" || outcome.action !== "recheck") throw new Error(JSON.stringify(outcome));
  return outcome.changed;
};

describe("held against the last reading", () => {
  test.each<[string, readonly [address: string, value: string, sheet?: string][]]>([
    ["a cell mended", [["D3", "Fagsystem"]]],
    [
      "a cell spoilt and one emptied",
      [
        ["D2", "Sludder"],
        ["C4", ""],
      ],
    ],
    ["an id that others refer to", [["A2", "S9"]]],
    [
      "a row added",
      [
        ["A5", "S3"],
        ["B5", "Delta"],
      ],
    ],
    ["a header renamed", [["D1", "Noget helt andet"]]],
    ["another register", [["B2", "S77", "Snitflader"]]],
    [
      "a sum written below",
      [
        ["A5", "I alt"],
        ["B5", "3"],
      ],
    ],
  ])("%s gives what a whole validation gives", (_what, edits) =>
    onStandIn([SYSTEMS, INTERFACES], async () => {
      const app = started(createWorkbookPort("da"));
      await app.run({ id: "validate" });
      for (const edit of edits) await put(...edit);
      const touched = [...new Set(edits.map(([, , sheet = SHEET]) => sheet))];
      expect(changed(await app.run({ id: "recheck", touched, check: true }))).toBe(true);
      expect(reported(app.session.get().validation!)).toEqual(await fresh());
      expect(app.session.get().cellsStale).toBe(false);
    }),
  );

  test("only touched registers are read, and nothing is judged or written where nothing has changed", () =>
    onStandIn([SYSTEMS, INTERFACES], async () => {
      const { port, calls } = watched();
      const app = started(port);
      await app.run({ id: "validate" });
      const { validation } = app.session.get();
      calls.length = 0;
      expect(changed(await app.run({ id: "recheck", touched: [SHEET], check: true }))).toBe(false);
      expect(calls.filter((call) => call.startsWith("read "))).toEqual([`read ${SHEET}`]);
      expect(calls.filter((call) => /^(write|insert|apply|append|remove|take)/.test(call))).toEqual([]);
      expect(app.session.get().validation).toBe(validation);
    }));

  test("what came without an event is found when everything is looked at, and only told where nothing is to be judged", () =>
    onStandIn([SYSTEMS, INTERFACES], async () => {
      const app = started(createWorkbookPort("da"));
      await app.run({ id: "validate" });
      const { validation } = app.session.get();
      await put("D3", "Fagsystem");
      expect(changed(await app.run({ id: "recheck", touched: "all", check: false }))).toBe(true);
      expect(app.session.get()).toMatchObject({ validation, cellsStale: true });
      await put("D3", "Forkert");
      expect(changed(await app.run({ id: "recheck", touched: "all", check: false }))).toBe(false);
      expect(app.session.get().cellsStale).toBe(false);
    }));

  test("a finding set aside stays so, and comes back when its value changes", () =>
    onStandIn([SYSTEMS], async () => {
      const app = started(createWorkbookPort("da"));
      await app.run({ id: "validate" });
      const findings = app.session.get().validation!.findings.filter(({ row, columnKey }) => row === 2 && columnKey === "systemType");
      expect(findings).not.toEqual([]);
      await app.run({ id: "accept", findings, decision: "accepted", reason: "Aftalt" });
      await put("C2", "Netcompany");
      await app.run({ id: "recheck", touched: "all", check: true });
      expect(app.session.get().validation!.accepted).toHaveLength(findings.length);
      await put("D3", "Igen forkert");
      await app.run({ id: "recheck", touched: "all", check: true });
      expect(app.session.get().validation!.returned).toHaveLength(findings.length);
      expect(reported(app.session.get().validation!)).toEqual(await fresh());
    }));
});

describe("live", () => {
  test("edits are followed once it is quiet, without touching view or outcome; off, they are only told", () =>
    onStandIn([SYSTEMS, INTERFACES], async () => {
      const { port, calls } = watched();
      const app = started(port);
      await app.run({ id: "validate" });
      app.show("plan");
      app.dismissOutcome();
      await put("D3", "Fagsystem");
      app.workbookChanged(SHEET);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(app.session.get()).toMatchObject({ cellsStale: true, live: { on: false, checking: false } });
      app.setLive(true);
      await followed(app);
      expect(reported(app.session.get().validation!)).toEqual(await fresh());
      calls.length = 0;
      for (const value of ["F", "Fo", "Forkert"]) {
        await put("D2", value);
        app.workbookChanged(SHEET);
      }
      const seen: unknown[] = [];
      const stop = app.session.subscribe(() => seen.push(app.session.get().running));
      await followed(app);
      stop();
      expect(calls.filter((call) => call.startsWith("read "))).toEqual([`read ${SHEET}`]);
      expect(seen.filter((running) => running !== null)).toEqual([]);
      expect(reported(app.session.get().validation!)).toEqual(await fresh());
      expect(app.session.get()).toMatchObject({ view: "plan", outcome: null });
    }));

  test("on focus a change without an event is found", () =>
    onStandIn([SYSTEMS], async () => {
      const app = started(createWorkbookPort("da"));
      await app.run({ id: "validate" });
      await put("D3", "Fagsystem");
      app.paneShown(true);
      await until(() => app.session.get().cellsStale);
      expect(app.session.get().live.checking).toBe(false);
    }));

  test("a pane out of view does nothing until it is back", () =>
    onStandIn([SYSTEMS], async () => {
      const { port, calls } = watched();
      const app = started(port);
      await app.run({ id: "validate" });
      app.setLive(true);
      app.paneShown(false);
      calls.length = 0;
      await put("D3", "Fagsystem");
      app.workbookChanged(SHEET);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(calls).toEqual([]);
      app.paneShown(true);
      await followed(app);
      expect(reported(app.session.get().validation!)).toEqual(await fresh());
    }));

  test("while a cell is being edited it is quietly tried again", () =>
    onStandIn([SYSTEMS], async () => {
      let busy = false;
      const real = createWorkbookPort("da");
      const app = started({ ...real, sheets: () => (busy ? Promise.reject(new AppError("cell-editing")) : real.sheets()) });
      await app.run({ id: "validate" });
      app.dismissOutcome();
      app.setLive(true);
      await put("D3", "Fagsystem");
      busy = true;
      app.workbookChanged(SHEET);
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      expect(app.session.get()).toMatchObject({ cellsStale: true, outcome: null, live: { failure: null } });
      busy = false;
      await followed(app);
    }));

  test("what goes wrong is told in its place, and the next edit tries again", () =>
    onStandIn([SYSTEMS], async () => {
      let broken = false;
      const real = createWorkbookPort("da");
      const app = started({ ...real, sheets: () => (broken ? Promise.reject(new Error("Away")) : real.sheets()) });
      await app.run({ id: "validate" });
      app.dismissOutcome();
      app.setLive(true);
      await put("D3", "Fagsystem");
      broken = true;
      app.workbookChanged(SHEET);
      await until(() => app.session.get().live.failure !== null);
      expect(app.session.get()).toMatchObject({ outcome: null, running: null, live: { failure: { code: "unexpected" } } });
      broken = false;
      app.workbookChanged(SHEET);
      await followed(app);
      expect(app.session.get().live.failure).toBeNull();
    }));

  test("our own writing is no edit of the user's", () =>
    onStandIn([SYSTEMS], async () => {
      const app = started(createWorkbookPort("da"));
      await app.run({ id: "validate" });
      app.workbookChanged(SHEET, true);
      expect(app.session.get().cellsStale).toBe(false);
    }));

  test("an edit during a validation is not taken for read", () =>
    onStandIn([SYSTEMS], async () => {
      const app = started(createWorkbookPort("da"));
      await app.run({ id: "validate" });
      const repeated = app.run({ id: "validate" });
      app.workbookChanged(SHEET);
      await repeated;
      expect(app.session.get().cellsStale).toBe(true);
    }));
});

describe("in the background", () => {
  /** A port that waits at its first look at the sheets until it is let go. */
  const held = (): { readonly port: WorkbookPort; readonly letGo: () => void; readonly waits: () => boolean } => {
    const real = createWorkbookPort("da");
    let hold = true;
    let open: (() => void) | undefined;
    const sheets = async () => {
      if (hold) await new Promise<void>((resolve) => (open = resolve));
      return real.sheets();
    };
    const letGo = (): void => {
      hold = false;
      open?.();
    };
    return { port: { ...real, sheets }, letGo, waits: () => open !== undefined };
  };

  test("yields to what the user starts, leaves its outcome alone, and can be asked for again", () =>
    onStandIn([SYSTEMS, INTERFACES], async () => {
      const { port, letGo, waits } = held();
      const app = started(port);
      const read = app.run({ id: "readOverview", overview: "process" });
      await until(waits);
      const validated = app.run({ id: "validate" });
      letGo();
      expect(await read).toEqual({ kind: "cancelled", action: "readOverview" });
      expect(await validated).toMatchObject({ kind: "done", action: "validate" });
      expect(app.session.get().outcome).toMatchObject({ action: "validate" });
      expect(app.session.get().overviews.process.state).toBe("unread");
      expect(await app.run({ id: "readOverview", overview: "process" })).toMatchObject({ kind: "done" });
      expect(app.session.get().overviews.process.state).toBe("current");
      expect(app.session.get().outcome).toMatchObject({ action: "validate" });
    }));

  test("asked for again the moment nothing runs, it does not take the place of what the user waits for", () =>
    onStandIn([SYSTEMS, INTERFACES], async () => {
      const { port, letGo, waits } = held();
      const app = started(port);
      let asked = 0;
      // As a view does: React may draw, and ask, before the one that waits is notified.
      app.session.subscribe(() => {
        if (app.session.get().running !== null || ++asked > 20) return;
        queueMicrotask(() => void app.run({ id: "readOverview", overview: "process" }));
      });
      void app.run({ id: "readOverview", overview: "process" });
      await until(waits);
      const validated = app.run({ id: "validate" });
      letGo();
      expect(await validated).toMatchObject({ kind: "done", action: "validate" });
      expect(asked).toBeLessThan(5);
    }));

  test("stopped by the user it says so and waits", () =>
    onStandIn([SYSTEMS], async () => {
      const { port, letGo, waits } = held();
      const app = started(port);
      const read = app.run({ id: "readOverview", overview: "plan" });
      await until(waits);
      app.cancel();
      letGo();
      await read;
      expect(app.session.get()).toMatchObject({ running: null, outcome: null, overviews: { plan: { state: "stopped" } } });
    }));

  test("failed it is told where it would stand", () =>
    onStandIn([SYSTEMS], async () => {
      const app = started({ ...createWorkbookPort("da"), sheets: () => Promise.reject(new Error("Away")) });
      await app.run({ id: "readOverview", overview: "plan" });
      expect(app.session.get()).toMatchObject({
        outcome: null,
        overviews: { plan: { state: "failed", failure: { code: "unexpected", data: { detail: "Away" } } } },
      });
    }));

  test("an edit makes an overview stale, and it is read again with the value kept meanwhile", () =>
    onStandIn([SYSTEMS, INTERFACES], async () => {
      const app = started(createWorkbookPort("da"));
      await app.run({ id: "validate" });
      await app.run({ id: "readOverview", overview: "dependencies" });
      const { value } = app.session.get().overviews.dependencies;
      app.workbookChanged(SHEET);
      expect(app.session.get().overviews.dependencies).toEqual({ state: "stale", value });
      await app.run({ id: "readOverview", overview: "dependencies" });
      expect(app.session.get().overviews.dependencies.state).toBe("current");
    }));

  test("one waits for another in the background", () =>
    onStandIn([SYSTEMS, INTERFACES], async () => {
      const app = started(createWorkbookPort("da"));
      await app.run({ id: "validate" });
      const [read, recheck] = await Promise.all([
        app.run({ id: "readOverview", overview: "process" }),
        app.run({ id: "recheck", touched: "all", check: true }),
      ]);
      expect([read.kind, recheck.kind]).toEqual(["done", "done"]);
    }));

  test("what was found without registers stays told when the failure is put away", () =>
    onStandIn([{ name: "Ark1", rows: [["Hej"]] }], async () => {
      const app = started(createWorkbookPort("da"));
      await app.run({ id: "validate" });
      app.dismissOutcome();
      expect(app.session.get().found?.recognition.lookedFor.length).toBeGreaterThan(0);
      expect(await sheetNames()).toEqual(["Ark1"]);
    }));
});
