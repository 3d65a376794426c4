/** A finding that was accepted in Excel is distinguished by a batch run over the saved file. */
import { createWorkbook } from "../xlsx/new";
import { openWorkbook, saveWorkbook } from "../stand-in/file/workbook-file";
import { createApp } from "../src/app/app";
import { createWorkbookPort } from "../src/excel/workbook-port";
import { startHost } from "../stand-in/node";
import { SYSTEM_ROWS, SYSTEMS, table } from "./testing/register-rows";
import { findingsOf, workFolder } from "./testing/run-cli";

jest.setTimeout(300_000);

test("set aside in the pane, saved, and read by batch: with the reason, and not among the findings", async () => {
  const folder = workFolder();
  const sheet = { name: "Systemer og kontrakter", rows: table(SYSTEMS, SYSTEM_ROWS), headerRow: 0 };
  const opened = await openWorkbook(createWorkbook({ sheets: [sheet] }));
  const host = await startHost({ document: opened.document });
  const uninstall = host.installGlobals();
  let before: number;
  try {
    const app = createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });
    await app.run({ id: "validate" });
    const { findings } = app.session.get().validation!;
    before = findings.length;
    await app.run({ id: "accept", findings: [findings[0]!], decision: "notRelevant", reason: "Aftalt med leverandøren" });
    folder.put("ind.xlsx", saveWorkbook(opened, host.host.cells.document(), host.host.cells.changes));
  } finally {
    uninstall();
    host.close();
  }
  const file = await findingsOf(folder.path("ind.xlsx"), folder.path("ud.xlsx"), "--today", "2026-11-24");
  expect(file.findings).toHaveLength(before - 1);
  expect(file.accepted).toEqual([
    expect.objectContaining({ decision: "ikke relevant", reason: "Aftalt med leverandøren", at: "2026-11-24 09:05", sheet: sheet.name }),
  ]);
});
