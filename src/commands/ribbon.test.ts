import { SETTLE_MS } from "../app/watching/watch-for-registers";
import type { HostNotice } from "../../stand-in/members/host";
import type { NodeHost } from "../../stand-in/node";
import { watchWorkbook } from "../excel/watch";
import type { RegisterId } from "../core/model/register-id";
import { createWorkbookPort } from "../excel/workbook-port";
import { onStandIn } from "../excel/testing/on-stand-in";
import { COMMANDS } from "./commands";
import { enabledCommands } from "./enabled";
import { controlId } from "./ids";
import { followWorkbook, type Ribbon } from "./ribbon";
import { CASES, startRuntime, SYSTEMS } from "./testing";

const PORT = createWorkbookPort("da");

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** Buttons as the ribbon has them, and how often it was touched. */
function ribbonOf(): { onNotice: (notice: HostNotice) => void; grey: () => string[]; updates: () => number; ribbon: Ribbon } {
  const disabled = new Set<string>();
  let updates = 0;
  return {
    onNotice: (notice) => {
      if (notice.kind === "ribbonButton") disabled[notice.enabled ? "delete" : "add"](notice.id);
    },
    grey: () => [...disabled].sort(),
    updates: () => updates,
    ribbon: { requestUpdate: (input) => (updates++, Office.ribbon.requestUpdate(input)) },
  };
}

/** Controls that have nothing to work on in a workbook with these registers; `enabled.test.ts` says which they are. */
function greyWith(...registers: RegisterId[]): string[] {
  const enabled = enabledCommands(COMMANDS, new Set(registers));
  return COMMANDS.filter(({ id }) => !enabled.has(id))
    .map(({ id }) => controlId(id))
    .sort();
}

async function write(sheet: string, address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
  await turn();
}

/** As a user's paste: what is written through office.js is reported as the add-in's. */
async function pasted({ host }: NodeHost, sheet: string, rows: readonly (readonly string[])[]): Promise<void> {
  const rect = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]!.length };
  host.cells.values.write(host.cells.sheets.find(sheet)!, rect, (row, column) => rows[row]![column]!);
  await turn();
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) await turn();
}

test("the ribbon is touched when a register comes or goes, and never by an edit", async () => {
  const seen = ribbonOf();
  await onStandIn(
    [SYSTEMS, { name: "Ark2", rows: [["x"]] }],
    async () => {
      const app = await startRuntime(PORT);
      await watchWorkbook({ onChange: app.workbookChanged, onRename: app.sheetRenamed, onSheets: app.sheetsChanged });
      followWorkbook(app.session, COMMANDS, seen.ribbon, app.reportFailure);
      expect(seen.updates()).toBe(0);

      await app.run({ id: "validate" });
      await turn();
      expect([seen.grey(), seen.updates()]).toEqual([greyWith("systems"), 1]);

      for (let row = 2; row < 12; row++) await write(SYSTEMS.name, `B${row}`, `System ${row}`);
      await app.run({ id: "validate" });
      await app.run({ id: "findingsSheet" });
      expect(seen.updates()).toBe(1);

      await app.run({ id: "insertTemplate", register: "cases" });
      await turn();
      expect([seen.grey(), seen.updates()]).toEqual([[], 2]);
      await app.run({ id: "validate" });
      await turn();
      expect([seen.grey(), seen.updates()]).toEqual([[], 2]);
    },
    {},
    { onNotice: seen.onNotice },
  );
});

test("a workbook that lost its registers greys what needs them, once", async () => {
  const seen = ribbonOf();
  await onStandIn(
    [SYSTEMS, CASES, { name: "Ark2", rows: [["x"]] }],
    async () => {
      const app = await startRuntime(PORT);
      followWorkbook(app.session, COMMANDS, seen.ribbon, app.reportFailure);
      await app.run({ id: "validate" });
      expect(seen.updates()).toBe(0);
      await Excel.run(async (context) => {
        for (const { name } of [SYSTEMS, CASES]) context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      });
      await app.run({ id: "validate" });
      await app.run({ id: "validate" });
      await turn();
      expect([seen.grey(), seen.updates()]).toEqual([greyWith(), 1]);
      expect(greyWith()).toContain("Sapa.Worklist");
    },
    {},
    { onNotice: seen.onNotice },
  );
});

test("a register that is pasted in, or deleted, with the pane closed is followed; notes in another sheet are not", async () => {
  const seen = ribbonOf();
  await onStandIn(
    [
      { name: "Ark1", rows: [["x"]] },
      { name: "Noter", rows: [["y"]] },
    ],
    async (host) => {
      const app = await startRuntime(PORT);
      await watchWorkbook({ onChange: app.workbookChanged, onRename: app.sheetRenamed, onSheets: app.sheetsChanged });
      followWorkbook(app.session, COMMANDS, seen.ribbon, app.reportFailure);
      await app.run({ id: "validate" });
      await turn();
      const all = greyWith();
      expect([seen.grey(), seen.updates()]).toEqual([all, 1]);

      await pasted(host, "Ark1", SYSTEMS.rows);
      await until(() => seen.updates() > 1);
      expect([seen.grey(), seen.updates()]).toEqual([greyWith("systems"), 2]);
      expect(app.session.get().found?.recognition.mappings).toMatchObject([{ register: "systems", sheet: "Ark1" }]);

      for (let row = 2; row < 6; row++) await pasted(host, "Noter", [[`note ${row}`]]);
      await new Promise((resolve) => setTimeout(resolve, 2 * SETTLE_MS));
      expect(seen.updates()).toBe(2);

      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Ark1").delete();
        await context.sync();
      });
      await until(() => seen.updates() > 2);
      expect([seen.grey(), seen.updates()]).toEqual([all, 3]);
    },
    {},
    { onNotice: seen.onNotice },
  );
});

test("an update that Excel refuses is told and sent again with the next change", () =>
  onStandIn([SYSTEMS], async () => {
    const app = await startRuntime(PORT);
    const sent: Office.RibbonUpdaterData[] = [];
    const ribbon: Ribbon = { requestUpdate: (input) => (sent.push(input), Promise.reject(new Error("HostRestartNeeded"))) };
    followWorkbook(app.session, COMMANDS, ribbon, app.reportFailure);
    await app.run({ id: "validate" });
    await turn();
    expect(app.session.get().outcome).toMatchObject({
      kind: "failed",
      failure: { code: "ribbon-not-updated", data: { detail: "HostRestartNeeded" } },
    });
    expect(sent).toEqual([
      {
        tabs: [
          {
            id: "Sapa.Tab",
            groups: [
              { id: "Sapa.Group.Strategy", controls: ["Worklist", "DiscardProtocol"].map((id) => ({ id: `Sapa.${id}`, enabled: false })) },
            ],
          },
        ],
      },
    ]);
    await app.run({ id: "validate" });
    await turn();
    expect(sent).toHaveLength(2);
  }));
