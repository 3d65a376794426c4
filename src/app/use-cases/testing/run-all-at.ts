import { onStandIn } from "../../../excel/testing/on-stand-in";
import { workbookState } from "../../../excel/testing/workbook-state";
import { createWorkbookPort } from "../../../excel/workbook-port";
import { createApp, type App } from "../../app";
import { SHEETS, type Scenario } from "./writes";

const NOT_COMPARED = ["changes", "history"];
const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });

/**
 * Runs actions one after the other in an Excel of that ExcelApi, where each newer member is `ApiNotFound`: each does what it says, and what it writes is
 * undone.
 */
export function runAllAt(excelApi: string, scenarios: readonly Scenario[]): Promise<void> {
  return onStandIn(
    SHEETS,
    async (host) => {
      for (const { name, prepare } of scenarios) {
        const one = app();
        await one.open();
        const start = workbookState(host, NOT_COMPARED);
        const prepared = one.session.get().stored?.changes.length ?? 0;
        const action = await prepare(one);
        expect([name, await one.run(action)]).toMatchObject([name, { kind: "done", action: action.id }]);
        for (let steps = one.session.get().stored!.changes.length - prepared; steps > 0; steps--)
          expect([name, await one.run({ id: "undo" })]).toMatchObject([
            name,
            { kind: "done", result: { refused: [], sheetsLeft: [], left: false } },
          ]);
        await host.host.settled();
        expect(workbookState(host, NOT_COMPARED)).toEqual(start);
      }
    },
    {},
    { requirementSets: { ExcelApi: excelApi } },
  );
}
