/** Ranges to the end of the sheet are ordinary: KITOS' own workbooks have them. */
import { DataValidationModel } from "@univerjs/data-validation";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KITOS_TWINS } from "../../xlsx/testing/kitos";
import { startHost, type NodeHost } from "../node";
import { openWorkbook } from "./workbook-file";

const REAL = join(__dirname, "../../../shared/real");
const real = ["OS2KITOS_IT_Kontrakter.xlsx", "kitos-it-kontrakter.xlsx", "OS2KITOS_Snitflader.xlsx"].filter((name) =>
  existsSync(join(REAL, name)),
);
const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ...Object.entries(KITOS_TWINS).map(([name, make]) => [`the twin of KITOS' ${name}`, make] as const),
  ...real.map((name) => [name, () => readFileSync(join(REAL, name))] as const),
];

/** Seconds of processor for opening, with formats and validations drawn as in the workbench. */
async function opened(bytes: Uint8Array): Promise<{ host: NodeHost; seconds: number }> {
  const start = process.cpuUsage();
  const host = await startHost({ document: openWorkbook(bytes).document, drawsFormats: true });
  await host.host.settled();
  const { user, system } = process.cpuUsage(start);
  return { host, seconds: (user + system) / 1e6 };
}

// The engine and office.js are loaded by the first one.
beforeAll(async () => (await opened(KITOS_TWINS["contract template"]())).host.close(), 60_000);

test.each(FILES)("%s opens at once, and the engine is given no more cells than are drawn", async (_name, read) => {
  const { host, seconds } = await opened(read());
  const { engine, sheets } = host.host.cells;
  const model = engine.injector.get(DataValidationModel);
  const ranges = sheets.ids().flatMap((sheet) => model.getRules(engine.unitId, sheet).flatMap((rule) => rule.ranges));
  const cells = ranges.map((range) => (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1));
  expect(ranges.length).toBeGreaterThan(0);
  expect(cells.reduce((sum, count) => sum + count, 0)).toBeLessThan(2_000);
  expect(seconds).toBeLessThan(1.5);
  host.close();
});
